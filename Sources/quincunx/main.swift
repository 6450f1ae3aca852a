print("quincunx")
