# 保险、付款，以及中介是否可信。

services-insurers-of = { $place }的直付情况：{ $insurers }。
services-insurer-unnamed = 如果这里没有提到您的保险公司，我无法确认它能不能直接付给医院：出发前请先向它要书面的预先授权。
services-direct-billing = 可以直接结算的情况：{ $about }
services-cover = • { $name }：{ $about }
services-not-covered = 整形、牙科和不孕不育治疗一般不在保障范围内。请事先向保险公司申请批准（预授权）。
services-insurance-own = 您的保单赔不赔，只有保险公司能答复：预订之前，请让他们书面确认。

services-paying = • { $country }：{ $about }
services-deposit = 多数医院要求住院前交押金，转账或刷卡均可，余款出院时结清。请索取书面报价，写明包含和不包含的项目。
services-not-final = 报价还不是最终价格，医生检查后方案可能调整；最终以医院正式发出的报价为准。
services-tax-beauty-korea = 韩国的整形退税已于 2025 年 12 月 31 日结束，是否延续请再确认。
services-tax = 治疗疾病的费用一般免增值税；免税店购物另有规定。
services-payment-gap = 分期付款和押金退还，资料库里查不到，各家医院规定也不同。要我请协调员去问吗？

services-check-intro = 请先别付钱，也别发证件，核实清楚再说。下面这些官方渠道可以查中介或医院有没有资质，也受理举报：
services-check = • { $country }：{ $about }受理机构：{ $office }。联系方式：{ $contact }
services-check-title = 核实与举报渠道
services-check-korea = 在韩国，请让机构出示“外国患者招揽机构”登记证，再向 Medical Korea 核实。未登记从事中介属于犯罪。
services-check-offer = 登记信息我自己查不了。请把名称写给我，我请协调员和您一起核实，好吗？

services-insurer-billed = 据我所知，可以和{ $insurer }直接结算的有：{ $places }。每次就诊仍需担保函，出发前请先问清楚。
services-insurer-not-billed = 资料库里没有写明这里有哪家医院和{ $insurer }直接结算，但不等于没有。通常是您先付款再报销；协调员可以替您向医院询问担保函。
services-brand-unknown = 当地能不能用{ $brands }，资料库里查不到，出发前请先问医院。
services-brand-mir = 米尔卡（Mir）
services-brand-unionpay = 银联
services-brand-wechat = 微信支付
services-brand-alipay = 支付宝
services-brand-kaspi = Kaspi
services-brand-apple = Apple Pay
