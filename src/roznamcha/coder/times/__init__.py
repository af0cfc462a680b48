"""Times: expressions of days, months and years, and the days that they mean."""
