-- What wrk counted, as JSON: its own words are rounded.
done = function(summary)
    local errors = summary.errors
    io.write(string.format(
        '\nfigures {"requests": %d, "bytes": %d, "seconds": %f, "errors": %d}\n',
        summary.requests, summary.bytes, summary.duration / 1e6,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout
    ))
end
