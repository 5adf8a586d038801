"""The page Statistik under Mer: a year in numbers, with bars beside them."""
