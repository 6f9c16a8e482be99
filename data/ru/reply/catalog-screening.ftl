screening-condition-heavy-smoker = для тех, кто много курит или бросил меньше 15 лет назад
screening-condition-liver-risk = для тех, у кого печень под угрозой (гепатит B или C, цирроз)
screening-condition-overweight = для тех, у кого лишний вес
screening-condition-family-breast-ovarian = если в семье был рак груди или яичников, после консультации генетика
