"""What a typesetter adds to the words of the editors."""


def colon(label):
    """`label` as it leads a text: with a colon, unless it ends in a mark of its own ("Und China?")."""
    label = (label or "").rstrip()
    return f"{label}:" if label and (label[-1].isalnum() or label[-1] in ")]%“”’") else label
