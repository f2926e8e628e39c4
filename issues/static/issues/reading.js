// Marks in the contents beside an issue where the reader is, in browsers that do not know :target-current.
if (!CSS.supports("selector(:target-current)")) {
    const links = new Map();
    for (const link of document.querySelectorAll(".rail ol a")) {
        links.set(document.getElementById(link.hash.slice(1)), link);
    }
    links.delete(null);
    const line = new IntersectionObserver(
        (entries) => {
            for (const { isIntersecting, target } of entries) {
                if (isIntersecting) links.get(target).setAttribute("aria-current", "true");
                else links.get(target).removeAttribute("aria-current");
            }
        },
        { rootMargin: "-25% 0px -74% 0px" },
    );
    for (const section of links.keys()) line.observe(section);
}
