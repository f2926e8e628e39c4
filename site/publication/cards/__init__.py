"""Share cards: the pictures, 1200 by 630, that stand for a page where its address is passed on."""
