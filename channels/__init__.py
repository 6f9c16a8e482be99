"""The patients' doors: one file for each channel, on a shared base."""
