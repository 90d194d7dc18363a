"""Points, boxes, curves and text widths: only arithmetic, no meaning. Points (1/72 inch), y downwards."""
