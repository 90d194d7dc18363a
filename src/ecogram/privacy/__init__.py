"""What of a case an audience may see: Case in, Case out, before anything is drawn or said."""

from ecogram.privacy.audience import for_audience, is_internal, near_audience
from ecogram.privacy.sensitive import without_notes, without_sensitive

__all__ = ["for_audience", "is_internal", "near_audience", "without_notes", "without_sensitive"]
