screening-condition-heavy-smoker = для тех, кто много курит или бросил меньше 15 лет назад
screening-condition-liver-risk = для людей с риском болезней печени (гепатит B или C, цирроз)
screening-condition-overweight = для людей с лишним весом
screening-condition-family-breast-ovarian = если в семье был рак груди или яичников, после консультации генетика
screening-condition-family-heart = если у близких родственников рано появились болезни сердца
