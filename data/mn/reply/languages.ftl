# Ярианы хэлийг сонгох.

languages-chosen = За, одооноос тантай монголоор ярья. Танд юугаар туслах вэ?
languages-choose = Ямар хэлээр бичих вэ?
languages-not-served = Уучлаарай, энэ хэлээр ({ $wanted }) би хараахан бичиж чадахгүй. Эдгээрээс сонгоорой:
languages-own-name = { $name }
