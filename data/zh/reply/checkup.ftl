# 自选体检：包含什么，合计多少钱。

checkup-now = 您的体检：{ $base }。
checkup-added-parts = 另加：{ $parts }。
checkup-added = 已加上：{ $part }。
checkup-dropped = 已去掉：{ $part }。
checkup-not-an-examination = { $part }属于治疗，不是体检项目，所以没有加进去。
checkup-total = • { $country }：合计 { $range }（约 { $dollars }），{ $year } 年示例价格，各家医院不同。
checkup-total-value = 合计 { $range }（约 { $dollars }），{ $year } 年示例价格
checkup-no-price = 资料里没有价格的项目（{ $country }）：{ $parts }。
checkup-results =
    { $n ->
       *[other] 通常 { $n } 天后能拿到全部结果。
    }
checkup-remarks = 温馨提示：{ $remarks }
checkup-between = {""}
checkup-stay =
    { $n ->
       *[other] 连同往返，请安排 { $n } 天左右。
    }
checkup-general = 哪些项目适合您，要看年龄、身体状况和家族病史，由医生和您一起决定。想加什么就写什么，再说一次就会去掉。要我帮您申请书面报价吗？
checkup-button-add = + { $part }
checkup-button-drop = − { $part }
checkup-button-request = 申请这个体检
