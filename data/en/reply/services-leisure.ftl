# Things to see, food, prayer.

services-sights-none = My catalog has no sights in { $place } itself. Elsewhere in the country:
services-sights-in = Worth seeing in { $place }:
services-sight = • { $name } ({ $kind }, { $city }, { $year }): { $suitability }.{ $remarks }
services-sights-care = After an operation, ask your doctor how far you may walk and when you may bathe.
services-sight-spring = Hot springs: not with open wounds or soon after surgery, not in pregnancy or with unstable heart disease; ask the surgeon.

services-food-korea = • South Korea: several large hospitals in Seoul cook halal menus.
services-food-china = • China: ask for Qingzhen food (清真).
services-food-russia = • Vladivostok: order from halal cafes, and tell the clinic early.
services-prayer-room = Prayer rooms: Seoul St. Mary's and Korea University Anam have one; others offer a quiet room.
services-halal-hospitals = Hospitals with halal meals: { $hospitals }.
services-halal-stay = Halal food nearby: { $place }.
services-worship = Place of prayer: { $place }.
services-ramadan = If you are fasting for Ramadan, tell the doctor: blood tests and endoscopy can be moved to the evening or after Ramadan, and people who are ill may break the fast.
services-own-food = Your own food in the ward: dry food is usually allowed; cooked food depends on your diet and the infection rules.
services-doctor-of-same-sex = If you want a woman doctor for a woman, or a man for a man, ask when you book. Large hospitals try to arrange it; in an emergency it may not be possible.
services-food-offer = What else a particular hospital offers is not in my catalog. Shall I have a coordinator ask for you?
services-prayer-elsewhere = Prayer: I have no prayer room of a hospital there in my catalog. Tell the hospital when you book, and ask for a quiet room and the direction of the qibla.
services-faith-none-in = For { $city } itself I have nothing of this in my catalog; ask the hospital when you book. Elsewhere in the country there is:
