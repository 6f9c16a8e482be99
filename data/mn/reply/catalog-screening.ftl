screening-condition-heavy-smoker = их тамхи татдаг, эсвэл хаяад 15 жил болоогүй хүнд
screening-condition-liver-risk = элэг нь эрсдэлтэй хүнд (B, C вирус, хатуурал)
screening-condition-overweight = илүүдэл жинтэй хүнд
screening-condition-family-breast-ovarian = гэр бүлд хөх, өндгөвчний хорт хавдар гарч байсан бол, удамзүйн зөвлөгөөний дараа
screening-condition-family-heart = ойрын төрөлд залуудаа зүрхний өвчнөөр өвдсөн хүн байвал
