"""Points, boxes, curves and text widths: only arithmetic. Points (1/72 inch), y downwards."""
