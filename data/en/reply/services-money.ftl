# Insurance, paying, and whether an agent may be trusted.

services-insurers-of = { $place } and direct billing with insurers: { $insurers }.
services-insurer-unnamed = If your insurer is not named here, I cannot confirm that it pays the hospital directly: please ask it for approval in writing before you travel.
services-direct-billing = Who pays the hospital directly: { $about }
services-cover = • { $name }: { $about }
services-not-covered = Hardly ever covered: cosmetic, dental and fertility treatment. Ask your insurer for its approval in advance (pre-authorisation).
services-insurance-own = Whether your own policy pays, only your insurer can tell: ask for a written answer before you book.

services-paying = • { $country }: { $about }
services-deposit = Most hospitals ask for a deposit before admission, by transfer or card, and settle the rest at discharge. Ask for a written estimate of what is included and what is not.
services-not-final = An estimate is not yet the final price: the examination can change the plan. The hospital will send you the binding one.
services-tax-beauty-korea = Tax refund on cosmetic treatment in Korea: it ended on 31 December 2025. Ask whether it has been renewed.
services-tax = Treatment for a disease is usually free of value-added tax; for duty-free goods other rules apply.
services-payment-gap = Instalments and refunds of a deposit are not in my catalog: every hospital has its own rules. Shall I ask a coordinator?

services-check-intro = Please send no money and no documents until this is checked. These are the official places where a licence can be checked or a broker reported:
services-check = • { $country }: { $about } Office: { $office }. Contact: { $contact }
services-check-title = Where to check and report
services-check-korea = In Korea ask the agency for its certificate as a registered facilitator for foreign patients and have Medical Korea confirm it. Brokering without registration is a crime.
services-check-offer = I cannot search the registers myself. Give me the name, and I will ask a coordinator to check it with you. Shall I?

services-insurer-billed = { $insurer } is billed directly, as far as I know, by: { $places }. Each stay still needs a letter of guarantee, so please ask before you travel.
services-insurer-not-billed = My catalog names no hospital here that bills { $insurer } directly, which does not mean that none does. Usually you pay and claim it back; a coordinator can ask the hospital for a letter of guarantee.
services-brand-unknown = Whether this works there is not in my catalog: { $brands }. Please ask the hospital before you travel.
services-brand-mir = Mir cards
services-brand-unionpay = UnionPay
services-brand-wechat = WeChat Pay
services-brand-alipay = Alipay
services-brand-kaspi = Kaspi
services-brand-apple = Apple Pay
