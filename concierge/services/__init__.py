"""What is needed around a treatment: a bed, the way there, an interpreter, money, papers, care at home, free time, trust."""
