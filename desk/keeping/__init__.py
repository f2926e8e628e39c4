"""Two editions kept together: what a source says anew comes to the other edition by itself."""
