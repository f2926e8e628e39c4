import io
from PIL import Image
def names():
    return ["shinkansen","chart-shinkansen","kingfisher","logo-kontor-hanse","logo-morgenrot"]
def title(name): return name
def png(name):
    b=io.BytesIO(); Image.new("RGB",(160,75),"#cf3f26").save(b,"PNG"); return b.getvalue()
