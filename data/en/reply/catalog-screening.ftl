screening-condition-heavy-smoker = for those who smoke much, or stopped less than 15 years ago
screening-condition-liver-risk = for those at risk of liver disease (hepatitis B or C, cirrhosis)
screening-condition-overweight = for those who are overweight
screening-condition-family-breast-ovarian = when breast or ovarian cancer runs in the family, after genetic counselling
screening-condition-family-heart = when a close relative had heart disease at a young age
