"""A whole journal as plain records, out of its tables and in again: one list of what there is."""
