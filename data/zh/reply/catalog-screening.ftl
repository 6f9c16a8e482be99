screening-condition-heavy-smoker = 适用于长期大量吸烟、或戒烟不到 15 年的人
screening-condition-liver-risk = 适用于肝病风险较高的人（乙肝、丙肝、肝硬化）
screening-condition-overweight = 适用于体重超标的人
screening-condition-family-breast-ovarian = 家族中有乳腺癌或卵巢癌时，先做遗传咨询
screening-condition-family-heart = 近亲中有人年纪不大就得过心脏病时
