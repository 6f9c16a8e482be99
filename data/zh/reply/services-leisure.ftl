# 游览、饮食、礼拜。

services-sights-none = 资料库里没有{ $place }的景点。同一国家的其他地方有：
services-sights-in = { $place }值得一看的：
services-sight = • { $name }（{ $kind }，{ $city }，{ $year } 年）：{ $suitability }。{ $remarks }
services-sights-care = 手术之后能走多远、什么时候能泡水，请听医生的。
services-sight-spring = 温泉：有伤口、手术后不久、怀孕或心脏病情不稳时不要泡，请先问手术医生。

services-food-korea = • 韩国：首尔几家大医院供应清真餐。
services-food-china = • 中国：可以要求清真餐。
services-food-russia = • 符拉迪沃斯托克：可从清真餐馆订餐，并请尽早告诉诊所。
services-prayer-room = 祈祷室：首尔圣母医院和高丽大学安岩医院有，其他医院可提供安静的房间。
services-halal-hospitals = 供应清真餐的医院：{ $hospitals }。
services-halal-stay = 附近有清真餐的住处：{ $place }。
services-worship = 礼拜场所：{ $place }。
services-ramadan = 斋月封斋期间请告诉医生：抽血和内镜可以改到晚上或斋月之后，生病时可以开斋。
services-own-food = 自带食物进病房：干粮一般可以；熟食要看饮食医嘱和防感染规定。
services-doctor-of-same-sex = 想由同性医生看诊，请在预约时说明。大医院会尽量安排，急诊时不一定能做到。
services-food-offer = 具体到每家医院能提供什么，资料库里没有写全。要我请协调员替您问吗？
services-prayer-elsewhere = 礼拜：资料库里没有那边医院的祈祷室。预约时请告诉医院，请他们安排一间安静的房间，并指明朝向。
services-faith-none-in = { $city }当地，我的资料里还没有这方面的信息，预约时请问一下医院。同一国家的其他地方有：
