# Things to see, food, prayer.

services-sights-none = I have nothing to see in my catalog for { $place } itself. Elsewhere in the country:
services-sights-in = Worth seeing in { $place }:
services-sight = • { $name } ({ $kind }, { $city }, { $year }): { $suitability }.{ $remarks }
services-sights-care = After an operation let your doctor say how far you may walk and when you may bathe.
services-sight-spring = Hot springs: not with open wounds or soon after surgery, not in pregnancy or with unstable heart disease; ask the surgeon.

services-food-korea = • South Korea: several large hospitals in Seoul cook halal menus.
services-food-china = • China: ask for Qingzhen food (清真).
services-food-russia = • Vladivostok: order from halal cafes, and tell the clinic early.
services-prayer-room = Prayer rooms: Seoul St. Mary's and Korea University Anam have one; others offer a quiet room.
services-halal-hospitals = Hospitals with halal meals: { $hospitals }.
services-halal-stay = Halal food nearby: { $place }.
services-worship = Place of prayer: { $place }.
services-ramadan = If you fast in Ramadan, tell the doctor: blood tests and endoscopy can be moved to the evening or after Ramadan, and illness allows you to break the fast.
services-own-food = Food of your own in the ward: dry food usually yes; cooked food depends on your diet and the rules against infection.
services-doctor-of-same-sex = A woman doctor for a woman, a man for a man: ask when you book. Large hospitals try; in an emergency it may not be possible.
services-food-offer = What a certain hospital offers is not in my catalog. Shall I have a coordinator ask for you?
