<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Earlier result, %1</source>
        <translation>历史结果，%1</translation>
    </message>
</context>
<context>
    <name>CallPrice</name>
    <message numerus="yes">
        <source>This takes %n calls.</source>
        <translation>
            <numerusform>需要调用 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>100 members are one call. How many members there are is known with the last page: 3,500 are 35 or 36 calls.</source>
        <translation>每次调用取回 100 名会员。会员总数要到最后一页才知道：3,500 名需要 35 或 36 次。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are left today.</source>
        <translation>
            <numerusform>今天还剩 %n 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many calls are left today is not known: no daily limit is set.</source>
        <translation>今天还剩多少次未知：没有设置每日上限。</translation>
    </message>
    <message>
        <source>No call is left today.</source>
        <translation>今天的调用次数已用完。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>次调用</translation>
    </message>
    <message>
        <source>Sto&amp;p at</source>
        <translation>最多(&amp;P)</translation>
    </message>
    <message>
        <source>The list that is shown goes, and what it cost with it. Save it first where it is needed.</source>
        <translation>现在显示的名单会被替换，花费的调用次数不能退回。需要的话请先保存。</translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不在</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>不在此名单中</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>原余额</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>现余额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>原积分</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>现积分</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>有变化 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>已不在 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this list</source>
        <translation>
            <numerusform>不在此名单中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balance %2, points %3</source>
        <extracomment>%1 is how many members and what became of them, %2 a difference of money, %3 one of points.</extracomment>
        <translation>%1：余额 %2，积分 %3</translation>
    </message>
    <message numerus="yes">
        <source>(of %n, a difference is not known)</source>
        <translation>
            <numerusform>（其中 %n 人差额不明）</numerusform>
        </translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>与 %1 相比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n members are the same.</source>
        <translation>
            <numerusform>没有变化：%n 名会员与之前相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n 名会员与之前相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>This list does not hold everyone: who is not in it may still be a member.</source>
        <translation>此名单不含全部会员：不在其中的人可能仍是会员。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>Use this settings file instead of the user&apos;s.</source>
        <translation>使用此设置文件，代替当前用户的设置。</translation>
    </message>
    <message>
        <source>Speak this language: en or zh_CN.</source>
        <translation>使用的语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>显示本帮助，然后退出。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>显示版本，然后退出。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Ask the built-in demo service with its invented members. No settings and no key are read.</source>
        <translation>查询内置的演示服务，会员均为虚构。不读取设置，也不读取密钥。</translation>
    </message>
    <message>
        <source>The server address that the shop was given, with its path prefix.</source>
        <translation>门店获得的服务器地址，含路径前缀。</translation>
    </message>
    <message>
        <source>The app ID that the shop was given.</source>
        <translation>门店获得的 App ID。</translation>
    </message>
    <message>
        <source>Read the app key from this file. Otherwise it comes from the environment variable MEMBERDESK_APP_KEY, or else from the settings.</source>
        <translation>从此文件读取 App Key。未指定时，先取环境变量 MEMBERDESK_APP_KEY，再取设置。</translation>
    </message>
    <message>
        <source>Trust these certificate authorities beside the system&apos;s own.</source>
        <translation>除系统自带的证书颁发机构外，也信任这些机构。</translation>
    </message>
    <message>
        <source>Wait at most this long for each answer, 1 to 120. Otherwise the settings say it, or else it is 10.</source>
        <translation>每次查询最多等待的秒数，1 到 120。未指定时按设置，设置中没有则为 10。</translation>
    </message>
    <message>
        <source>lookup needs at least one member number.</source>
        <translation>lookup 至少需要一个会员号。</translation>
    </message>
    <message>
        <source>--timeout must be a whole number of seconds from %1 to %2.</source>
        <translation>--timeout 必须是 %1 到 %2 之间的整数（秒）。</translation>
    </message>
    <message>
        <source>Asks for each member number once, in the order given and over one connection, and prints who it is. Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault.</source>
        <translation>用同一连接按所给顺序查询每个会员号各一次，并输出会员信息。退出码 0：全部找到；1：有会员未找到；2：用法错误；3：出现故障。</translation>
    </message>
    <message>
        <source>Look up members.</source>
        <translation>查询会员。</translation>
    </message>
    <message>
        <source>Member numbers, with all their zeros.</source>
        <translation>会员号，开头的 0 也要写全。</translation>
    </message>
    <message>
        <source>Says whether server address, app ID and app key are stored in the settings. Ends with 0: stored, 1: not stored, 2: wrong usage.</source>
        <translation>说明设置中是否已保存服务器地址、App ID 和 App Key。退出码 0：已保存；1：未保存；2：用法错误。</translation>
    </message>
    <message>
        <source>Look at the settings.</source>
        <translation>查看设置。</translation>
    </message>
    <message>
        <source>configured takes no argument.</source>
        <translation>configured 不带参数。</translation>
    </message>
    <message>
        <source>Looks up shop members by number at the KYBIO Open API.</source>
        <translation>通过 KYBIO 开放接口按会员号查询门店会员。</translation>
    </message>
    <message>
        <source>Only the checks that cost nothing: no call is made.</source>
        <translation>只做免费的检查，不发起查询。</translation>
    </message>
    <message>
        <source>Checks the connection step by step and says what is wrong and where to mend it. It makes one call, which counts against today&apos;s calls. Ends with 0: all is fine, 2: wrong usage, 3: something is not.</source>
        <translation>逐项检查连接，说明哪里有问题、到哪里修改。会发起一次查询，计入当天的查询次数。退出码 0：全部正常，2：用法错误，3：有问题。</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>检查连接。</translation>
    </message>
    <message>
        <source>doctor takes no argument.</source>
        <translation>doctor 不带参数。</translation>
    </message>
    <message>
        <source>Export the app keys too. Whoever reads the file then has them.</source>
        <translation>同时导出 App Key。能读到该文件的人就拥有了它们。</translation>
    </message>
    <message>
        <source>Moves a set-up, the stores and the counter&apos;s settings, to another computer. An import replaces the stores; it is whole or nothing. Ends with 0: done, 2: wrong usage, 3: not done.</source>
        <translation>把整套设置（门店和柜台设置）迁移到另一台电脑。导入会替换门店；要么全部导入，要么什么都不改。结束状态 0：完成，2：用法错误，3：未完成。</translation>
    </message>
    <message>
        <source>Move a set-up.</source>
        <translation>迁移整套设置。</translation>
    </message>
    <message>
        <source>export: write FILE. import: read it.</source>
        <translation>export：写入 FILE。import：读取 FILE。</translation>
    </message>
    <message>
        <source>The file that moves.</source>
        <translation>用来迁移的文件。</translation>
    </message>
    <message>
        <source>settings needs “export” or “import”, and one file.</source>
        <translation>settings 需要“export”或“import”，以及一个文件。</translation>
    </message>
    <message>
        <source>--with-app-key is for an export only: an import takes what the file holds.</source>
        <translation>--with-app-key 只用于导出：导入时文件里有什么就取什么。</translation>
    </message>
    <message>
        <source>Write what happens into this file, without secrets and members.</source>
        <translation>把发生的事情写入此文件，不含密钥和会员资料。</translation>
    </message>
    <message>
        <source>lookup takes member numbers or --from, not both.</source>
        <translation>lookup 只能使用会员号或 --from，不能同时使用。</translation>
    </message>
    <message>
        <source>--column is for --from.</source>
        <translation>--column 只用于 --from。</translation>
    </message>
    <message>
        <source>--with-contacts is for --csv and --xlsx: what is printed has them.</source>
        <translation>--with-contacts 只用于 --csv 和 --xlsx：直接输出的内容本来就含联系方式。</translation>
    </message>
    <message>
        <source>Asks for each phone once, in the order given, and prints all members who have it. Blanks, dashes and brackets are taken out of a phone, and nothing else is changed. One call a phone. Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault.</source>
        <translation>按所给顺序查询每个电话号码各一次，并输出使用该号码的所有会员。号码中的空格、横线和括号会被去掉，其余不变。每个号码调用一次。退出码 0：全部找到；1：有号码未找到；2：用法错误；3：出现故障。</translation>
    </message>
    <message>
        <source>Find members by phone.</source>
        <translation>按电话查找会员。</translation>
    </message>
    <message>
        <source>Phones, as the members gave them.</source>
        <translation>会员登记的电话号码。</translation>
    </message>
    <message>
        <source>phone needs at least one phone.</source>
        <translation>phone 至少需要一个电话号码。</translation>
    </message>
    <message>
        <source>Prints what each member has paid in, the newest first, and the sums. Two calls a member: one to find the member, one for the top-ups. Ends with 0: all found, 1: somebody not found, 2: wrong usage, 3: a fault.</source>
        <translation>输出每位会员的充值记录（从新到旧）及合计。每位会员调用两次：一次查找会员，一次查询充值。退出码 0：全部找到；1：有会员未找到；2：用法错误；3：出现故障。</translation>
    </message>
    <message>
        <source>List the top-ups of members.</source>
        <translation>列出会员的充值记录。</translation>
    </message>
    <message>
        <source>topups needs at least one member number.</source>
        <translation>topups 至少需要一个会员号。</translation>
    </message>
    <message>
        <source>Prints all members of the shop and the sums of their balances and points. It asks page by page: one call for each hundred members, and how many that are is known with the last page. Ends with 0: complete, 1: --most-calls was reached before, 2: wrong usage, 3: a fault; what came is printed.</source>
        <translation>输出门店的全部会员，以及余额和积分的合计。按页查询：每一百位会员调用一次，共需多少次到最后一页才知道。退出码 0：完整；1：先达到 --most-calls 的上限；2：用法错误；3：出现故障，已收到的会员照常输出。</translation>
    </message>
    <message>
        <source>List all members.</source>
        <translation>列出全部会员。</translation>
    </message>
    <message>
        <source>members takes no argument.</source>
        <translation>members 不需要参数。</translation>
    </message>
    <message>
        <source>--most-calls must be a whole number from 1 on.</source>
        <translation>--most-calls 必须是大于等于 1 的整数。</translation>
    </message>
    <message>
        <source>--with-contacts is for --json, --csv and --xlsx.</source>
        <translation>--with-contacts 只用于 --json、--csv 和 --xlsx。</translation>
    </message>
    <message>
        <source>Take the member numbers from this text or CSV file, or from standard input (-): one a line, or from a column. Each is asked once.</source>
        <translation>从此文本或 CSV 文件（- 表示标准输入）读取会员号：每行一个，或取其中一列。每个号码只查询一次。</translation>
    </message>
    <message>
        <source>The column of that file to take, by the name in its first line. Otherwise it is the first.</source>
        <translation>要读取的列，按文件第一行中的名称。未指定时取第一列。</translation>
    </message>
    <message>
        <source>Make at most so many calls. Otherwise as many as there are pages of members.</source>
        <translation>最多调用的次数。未指定时，会员有多少页就调用多少次。</translation>
    </message>
    <message>
        <source>Write the members into this CSV file instead of printing them.</source>
        <translation>把会员写入此 CSV 文件，不在屏幕上输出。</translation>
    </message>
    <message>
        <source>Write the members into this Excel file instead of printing them.</source>
        <translation>把会员写入此 Excel 文件，不在屏幕上输出。</translation>
    </message>
    <message>
        <source>Phone, e-mail, QQ, address, remarks and birthday too. Without it a list has none of them.</source>
        <translation>同时包含电话、邮箱、QQ、地址、备注和生日。未指定时列表中不含这些内容。</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 和 --%2 不能同时使用。</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 需要一个文件名。</translation>
    </message>
    <message>
        <source>lookup: look up members. phone: find members by phone. topups: list top-ups. members: list all members. doctor: check the connection. configured: say whether credentials are stored. settings: move a set-up. Each has a --help of its own.</source>
        <translation>lookup：查询会员。phone：按电话查找会员。topups：列出充值记录。members：列出全部会员。doctor：检查连接。configured：说明是否已保存凭据。settings：迁移配置。每个命令都有自己的 --help。</translation>
    </message>
    <message>
        <source>Name a command: lookup, phone, topups, members, doctor, configured or settings.</source>
        <translation>请指定命令：lookup、phone、topups、members、doctor、configured 或 settings。</translation>
    </message>
    <message>
        <source>There is no command “%1”: it is lookup, phone, topups, members, doctor, configured or settings.</source>
        <translation>没有命令“%1”：可用的命令是 lookup、phone、topups、members、doctor、configured 和 settings。</translation>
    </message>
</context>
<context>
    <name>CliCard</name>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法识别）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a card: what it is, and the value.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ATTENTION: you asked for %1, and the service answered with the number %2.</source>
        <translation>注意：查询的是 %1，服务返回的会员号是 %2。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>会员分类</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>赊账</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>开卡日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Customer UID</source>
        <translation>会员 UID</translation>
    </message>
    <message>
        <source>ATTENTION: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A discount, and what it means: &quot;10% off (pays 90%)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Member not found: %1.</source>
        <translation>查无此会员：%1。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Total points earned</source>
        <translation>累计积分</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>赊账额度</translation>
    </message>
    <message>
        <source>Credit days</source>
        <extracomment>In front of a number of days: how long somebody may owe.</extracomment>
        <translation>账期（天）</translation>
    </message>
    <message>
        <source>Joined at store</source>
        <translation>开卡门店</translation>
    </message>
</context>
<context>
    <name>CliDoctor</name>
    <message>
        <source>%1 - %2: %3. %4</source>
        <extracomment>One line of the connection check: verdict, what was looked at, what was found, what to do.</extracomment>
        <translation>%1 - %2：%3。%4</translation>
    </message>
    <message>
        <source>--free leaves the call out.</source>
        <translation>加 --free 则不发起查询。</translation>
    </message>
</context>
<context>
    <name>CliFault</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A title without a full stop, and the sentence that follows it.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>CliFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in %1</source>
        <translation>
            <numerusform>%n 位会员已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to write: %1 is left as it was.</source>
        <translation>没有可写入的会员：%1 保持原样。</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>the name of the sheet in a spreadsheet; at most 31 characters</comment>
        <translation>会员</translation>
    </message>
</context>
<context>
    <name>CliKeyFile</name>
    <message>
        <source>--app-key-file: “%1” cannot be read: %2</source>
        <translation>--app-key-file：无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>--app-key-file: “%1” is too long for a file that holds an app key.</source>
        <translation>--app-key-file：“%1”太长，不像是存放 App Key 的文件。</translation>
    </message>
    <message>
        <source>--app-key-file: “%1” is not text in UTF-8.</source>
        <translation>--app-key-file：“%1”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>--app-key-file: “%1” is empty.</source>
        <translation>--app-key-file：“%1”是空的。</translation>
    </message>
</context>
<context>
    <name>CliLookup</name>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%2 个会员号中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers were not asked.</source>
        <translation>
            <numerusform>%n 个号码没有查询。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliMain</name>
    <message>
        <source>Credentials are stored in %1</source>
        <translation>凭据已保存在 %1</translation>
    </message>
    <message>
        <source>No complete credentials are stored in %1</source>
        <translation>%1 中没有完整的凭据</translation>
    </message>
    <message>
        <source>memberdesk-cli --help says what there is.</source>
        <translation>运行 memberdesk-cli --help 可查看全部用法。</translation>
    </message>
    <message>
        <source>The demo service does not start: %1</source>
        <translation>演示服务无法启动：%1</translation>
    </message>
    <message>
        <source>Something went wrong inside memberdesk-cli. Try again. If it happens again, tell your support the code %1.</source>
        <translation>memberdesk-cli 内部出错。请重试；如果再次发生，请把代码 %1 告诉技术支持。</translation>
    </message>
</context>
<context>
    <name>CliMembers</name>
    <message numerus="yes">
        <source>%n members have the phone %1.</source>
        <translation>
            <numerusform>%n 位会员的电话是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the phone %1.</source>
        <translation>没有会员的电话是 %1。</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>%1: paid %2, given %3, balance after it %4; %5, %6</source>
        <extracomment>One line of a list: when, what a member paid, what the shop added, the balance behind it, how and where it was paid.</extracomment>
        <translation>%1：充值 %2，赠送 %3，充值后余额 %4；%5，%6</translation>
    </message>
    <message>
        <source>No top-ups.</source>
        <translation>没有充值记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n top-ups. Paid: %1. Given: %2.</source>
        <translation>
            <numerusform>%n 次充值。充值合计：%1。赠送合计：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts cannot be read and are not in the sums.</source>
        <translation>
            <numerusform>%n 个金额无法读取，未计入合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the answer cannot be read.</source>
        <translation>
            <numerusform>返回的数据中有 %n 行无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members. Balance: %1. Points: %2. Calls: %3.</source>
        <translation>
            <numerusform>%n 位会员。余额合计：%1。积分合计：%2。调用次数：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members, %2 calls</source>
        <translation>%1 位会员，%2 次调用</translation>
    </message>
    <message>
        <source>There are more members, or there may be: this is not the whole list.</source>
        <translation>还有或可能还有其他会员：这份列表不完整。</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>Without blanks, dashes and brackets nothing is left that could be asked for. Nothing was sent.</source>
        <translation>去掉空格、横线和括号后，没有可以查询的内容。没有发送任何请求。</translation>
    </message>
    <message>
        <source>No customer UID</source>
        <translation>没有会员 UID</translation>
    </message>
    <message>
        <source>The service did not say which member this is. Their top-ups cannot be asked for.</source>
        <translation>服务没有说明这是哪位会员，无法查询其充值记录。</translation>
    </message>
    <message>
        <source>The same members again</source>
        <translation>会员重复出现</translation>
    </message>
    <message>
        <source>The service leads back to members that came already. Nobody can tell who is missing.</source>
        <translation>服务又返回了已经收到的会员，无法知道还缺少谁。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>It was ended before the last page.</source>
        <translation>在最后一页之前被中断。</translation>
    </message>
</context>
<context>
    <name>CliNumberSource</name>
    <message>
        <source>--from: “%1” cannot be read: %2</source>
        <translation>--from：无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>--from: “%1” is too long for a list of numbers.</source>
        <translation>--from：“%1”太大，不像会员号列表。</translation>
    </message>
    <message>
        <source>--from: “%1” is a spreadsheet, which cannot be read here. Save it as CSV.</source>
        <translation>--from：“%1”是电子表格，这里无法读取。请另存为 CSV。</translation>
    </message>
    <message>
        <source>--from: “%1” is no text: it is neither UTF-8 nor UTF-16 nor GB18030.</source>
        <translation>--from：“%1”不是文本：既不是 UTF-8，也不是 UTF-16 或 GB18030。</translation>
    </message>
    <message>
        <source>--column: there is no “%1” in the first line of “%2”. There are: %3</source>
        <translation>--column：“%2”的第一行中没有“%1”。其中有：%3</translation>
    </message>
    <message>
        <source>--from: there is no member number in “%1”.</source>
        <translation>--from：“%1”中没有会员号。</translation>
    </message>
    <message>
        <source>--from: a spreadsheet has ruined numbers in “%1”: %2. Which digits they had is lost. Nothing was asked. Give that column the format Text, and fill it in again.</source>
        <translation>--from：“%1”中的会员号已被电子表格改坏：%2。原来的数字已丢失。没有进行任何查询。请把该列的格式设为“文本”，再重新填写。</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are shorter than the others, which have %3 digits: a spreadsheet may have taken their zeros away. They are asked as they are.</source>
        <translation>%2 个会员号中有 %1 个比其他的（%3 位）短：开头的零可能被电子表格去掉了。将按原样查询。</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers stand there again: each is asked once.</source>
        <translation>
            <numerusform>有 %n 个会员号重复出现：每个只查询一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>CliOutput</name>
    <message>
        <source>The answer could not be written. Nothing more is asked.</source>
        <translation>无法输出结果。不再继续查询。</translation>
    </message>
    <message>
        <source>Ending with what came. The answer that is under way is still waited for; Ctrl+C again ends at once.</source>
        <translation>正在结束，已收到的会保留。仍会等待正在进行的查询；再按一次 Ctrl+C 立即结束。</translation>
    </message>
</context>
<context>
    <name>CliService</name>
    <message>
        <source>--ca-file: “%1” cannot be read or holds no certificate.</source>
        <translation>--ca-file：“%1”无法读取，或其中没有证书。</translation>
    </message>
    <message>
        <source>The file of certificate authorities in the settings cannot be read or holds no certificate: “%1”</source>
        <translation>设置中的证书颁发机构文件无法读取，或其中没有证书：“%1”</translation>
    </message>
    <message>
        <source>--ca-file: “%1” is a P7B file (PKCS#7), which cannot be read here. Save the certificate as a Base-64 .cer file.</source>
        <translation>--ca-file：“%1”是 P7B 文件（PKCS#7），本程序无法读取。请将证书另存为 Base-64 编码的 .cer 文件。</translation>
    </message>
</context>
<context>
    <name>CliSettings</name>
    <message>
        <source>The set-up is in %1</source>
        <translation>整套设置已写入 %1</translation>
    </message>
    <message>
        <source>It holds the app keys. Delete it once it has arrived.</source>
        <translation>其中含有 App Key。送达后请删除该文件。</translation>
    </message>
    <message>
        <source>The app keys are not in it: enter them on the other computer.</source>
        <translation>其中没有 App Key：请在另一台电脑上输入。</translation>
    </message>
    <message>
        <source>Nothing is exported: the settings file is damaged or cannot be read: %1</source>
        <translation>没有导出：设置文件已损坏或无法读取：%1</translation>
    </message>
    <message>
        <source>Nothing is exported: %1 exists and is no export. Name another file.</source>
        <translation>没有导出：%1 已存在，且不是导出文件。请换一个文件名。</translation>
    </message>
    <message>
        <source>Nothing is exported: %1 cannot be written.</source>
        <translation>没有导出：%1 无法写入。</translation>
    </message>
    <message>
        <source>Nothing is exported: the app key of “%1” cannot be read. %2</source>
        <translation>没有导出：无法读取“%1”的 App Key。%2</translation>
    </message>
    <message>
        <source>Nothing is imported: there is no file %1</source>
        <translation>没有导入：没有文件 %1</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 cannot be read.</source>
        <translation>没有导入：%1 无法读取。</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 is damaged or no settings file at all.</source>
        <translation>没有导入：%1 已损坏，或根本不是设置文件。</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 was not made by “memberdesk-cli settings export”.</source>
        <translation>没有导入：%1 不是由“memberdesk-cli settings export”生成的。</translation>
    </message>
    <message>
        <source>Nothing is imported: a newer version of Member Desk wrote %1. Update this one first.</source>
        <translation>没有导入：%1 由更新版本的 Member Desk 写入。请先更新本程序。</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 has been cut or changed since it was exported. Export it again.</source>
        <translation>没有导入：%1 在导出后被截断或改动过。请重新导出。</translation>
    </message>
    <message>
        <source>Nothing is imported: %1 holds values that cannot be used: %2</source>
        <translation>没有导入：%1 中有无法使用的值：%2</translation>
    </message>
    <message>
        <source>The set-up is stored in %1</source>
        <translation>整套设置已保存到 %1</translation>
    </message>
    <message>
        <source>An app key is still missing: enter it in the settings.</source>
        <translation>还缺少 App Key：请在设置中输入。</translation>
    </message>
    <message>
        <source>The settings file as it was is kept in %1</source>
        <translation>原来的设置文件保留在 %1</translation>
    </message>
    <message>
        <source>Nothing is imported: the settings file cannot be written: %1</source>
        <translation>没有导入：设置文件无法写入：%1</translation>
    </message>
    <message>
        <source>Nothing is imported. %1</source>
        <translation>没有导入。%1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s: set it.</source>
        <extracomment>%1: a number of days, hours or minutes</extracomment>
        <translation>这台电脑的时钟比服务器慢 %1，请校准。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s: set it.</source>
        <translation>这台电脑的时钟比服务器快 %1，请校准。</translation>
    </message>
    <message>
        <source>%1 Members are judged by the server&apos;s date, %2.</source>
        <extracomment>%1: the sentence that the clock is wrong</extracomment>
        <translation>%1会员状态按服务器日期 %2 判断。</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>No discount</source>
        <translation>无折扣</translation>
    </message>
    <message>
        <source>as the service sent it</source>
        <translation>服务端原值</translation>
    </message>
    <message>
        <source>{off}{%} off</source>
        <extracomment>{off}: what is taken off, in percent. {tenths}: what is paid, in tenths, where that is how the trade says it (Chinese).</extracomment>
        <translation>{tenths} 折</translation>
    </message>
    <message>
        <source>pays {paid}{%}</source>
        <extracomment>{paid}: the share of the price that is paid, in percent</extracomment>
        <translation>付 {paid}{%}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Check the connection - Member Desk</source>
        <translation>检查连接 - Member Desk</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Check (costs one call)</source>
        <translation>检查（用掉一次查询）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Free checks only</source>
        <translation>只做免费检查(&amp;F)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告…(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Doctors</name>
    <message>
        <source>This check makes one call, which counts against today&apos;s calls.</source>
        <translation>此检查会发起一次查询，计入当天的查询次数。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <source>Safe connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>服务器答复</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>这台电脑的时钟</translation>
    </message>
    <message>
        <source>Member service</source>
        <translation>会员服务</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App Key</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>今日剩余查询</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未检查</translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes ahead of the server. Set the clock of this computer.</source>
        <translation>
            <numerusform>比服务器快 %n 分钟。请校准这台电脑的时钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the server. Set the clock of this computer.</source>
        <translation>
            <numerusform>比服务器慢 %n 分钟。请校准这台电脑的时钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check what was typed.</source>
        <translation>请检查输入的内容。</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Start a check.</source>
        <translation>请开始检查。</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>没有检查</translation>
    </message>
    <message>
        <source>Mend what is wrong above, then check again.</source>
        <translation>请先解决上面的问题，再重新检查。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Check again to see it.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>Only a call can tell</source>
        <translation>只有发起查询才能知道</translation>
    </message>
    <message>
        <source>Run the check that costs one call.</source>
        <translation>请运行会用掉一次查询的检查。</translation>
    </message>
    <message>
        <source>The address is well-formed</source>
        <translation>地址格式正确</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>地址无法使用</translation>
    </message>
    <message>
        <source>No proxy is in use</source>
        <translation>未使用代理</translation>
    </message>
    <message>
        <source>A proxy is in use</source>
        <translation>正在使用代理</translation>
    </message>
    <message>
        <source>The connection goes through it. Nothing to do.</source>
        <translation>连接经过代理。无需处理。</translation>
    </message>
    <message>
        <source>The proxy was not found</source>
        <translation>找不到代理</translation>
    </message>
    <message>
        <source>Nobody knows its name. Check the proxy, or ask whoever runs the network.</source>
        <translation>代理的名称不存在。请检查代理，或询问网络管理员。</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>代理没有答复</translation>
    </message>
    <message>
        <source>Check the proxy, or ask whoever runs the network.</source>
        <translation>请检查代理，或询问网络管理员。</translation>
    </message>
    <message>
        <source>The proxy needs a sign-in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The name was found</source>
        <translation>已找到服务器名称</translation>
    </message>
    <message>
        <source>The address holds numbers, no name</source>
        <translation>地址是数字，没有名称</translation>
    </message>
    <message>
        <source>The server name was not found</source>
        <translation>找不到服务器名称</translation>
    </message>
    <message>
        <source>Check the server address for a typing mistake, and the network.</source>
        <translation>请检查服务器地址有没有输错，并检查网络。</translation>
    </message>
    <message>
        <source>Nobody answered about the server name</source>
        <translation>查询服务器名称没有答复</translation>
    </message>
    <message>
        <source>Check the network. If others work, check the server address.</source>
        <translation>请检查网络。如果其他网站正常，请检查服务器地址。</translation>
    </message>
    <message>
        <source>The connection is accepted</source>
        <translation>服务器接受连接</translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation>服务器不接受连接</translation>
    </message>
    <message>
        <source>Check the port in the server address.</source>
        <translation>请检查服务器地址中的端口。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有答复</translation>
    </message>
    <message>
        <source>Check the server address and port. A firewall may be in the way.</source>
        <translation>请检查服务器地址和端口。也可能被防火墙拦截。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer.</source>
        <translation>请检查这台电脑的网线或 Wi-Fi。</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Check the network and the server address.</source>
        <translation>请检查网络和服务器地址。</translation>
    </message>
    <message>
        <source>The server can be trusted</source>
        <translation>服务器可信</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends soon</source>
        <translation>服务器证书即将到期</translation>
    </message>
    <message>
        <source>Tell whoever runs the server. It works until then.</source>
        <translation>请告知服务器管理员。到期前仍可使用。</translation>
    </message>
    <message>
        <source>The server is on this computer</source>
        <translation>服务器就在这台电脑上</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Nothing to do.</source>
        <translation>数据不会离开这台电脑。无需处理。</translation>
    </message>
    <message>
        <source>The connection is not protected</source>
        <translation>连接没有加密</translation>
    </message>
    <message>
        <source>Others on the network can read it. Ask for an address with https://.</source>
        <translation>网络上的其他人可以读取内容。请索取以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>No safe connection came about</source>
        <translation>未能建立安全连接</translation>
    </message>
    <message>
        <source>The server kept silent. Check the server address and port.</source>
        <translation>服务器没有回应。请检查服务器地址和端口。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>服务器证书已过期</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, ask whoever runs the server.</source>
        <translation>请检查这台电脑的时钟。如果时钟正确，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>服务器证书尚未生效</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock: it may be behind.</source>
        <translation>请检查这台电脑的时钟：可能慢了。</translation>
    </message>
    <message>
        <source>The certificate is for another server</source>
        <translation>证书属于另一台服务器</translation>
    </message>
    <message>
        <source>Check the server address for a typing mistake.</source>
        <translation>请检查服务器地址有没有输错。</translation>
    </message>
    <message>
        <source>The server shows the wrong certificate</source>
        <translation>服务器出示的证书不对</translation>
    </message>
    <message>
        <source>It is not for servers. Ask whoever runs the server.</source>
        <translation>它不是服务器证书。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too large</source>
        <translation>服务器的证书过大</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <translation>无法信任服务器</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak</source>
        <translation>服务器证书强度不足</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server demands a certificate</source>
        <translation>服务器要求出示证书</translation>
    </message>
    <message>
        <source>The member service never does that. Check the server address.</source>
        <translation>会员服务不会这样要求。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server refused a safe connection</source>
        <translation>服务器拒绝了安全连接</translation>
    </message>
    <message>
        <source>It may want a certificate of this computer, or its own cannot be used. Check the server address.</source>
        <translation>它可能要求这台电脑出示证书，或者它自己的证书无法使用。请检查服务器地址。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server does not speak a safe protocol here. Check the server address and port.</source>
        <translation>服务器在此处不支持安全协议。请检查服务器地址和端口。</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器有答复</translation>
    </message>
    <message>
        <source>The server reports a problem</source>
        <translation>服务器报告有问题</translation>
    </message>
    <message>
        <source>The problem is not in this shop. Wait a little, then check again.</source>
        <translation>问题不在本店。请稍候再检查。</translation>
    </message>
    <message>
        <source>The server accepts, but keeps silent</source>
        <translation>服务器接受连接，但没有回应</translation>
    </message>
    <message>
        <source>Wait a little, then check again.</source>
        <translation>请稍候再检查。</translation>
    </message>
    <message>
        <source>That is no web server</source>
        <translation>这不是网页服务器</translation>
    </message>
    <message>
        <source>Something else answered. Check the server address and port.</source>
        <translation>答复的是别的程序。请检查服务器地址和端口。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>The server did not tell its time</source>
        <translation>服务器没有给出时间</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with another one.</source>
        <translation>请把这台电脑的时钟与别的时钟对照。</translation>
    </message>
    <message>
        <source>Refused because of the clock</source>
        <translation>因时钟不准被拒绝</translation>
    </message>
    <message>
        <source>The member service answers</source>
        <translation>会员服务有答复</translation>
    </message>
    <message>
        <source>The member service is not there</source>
        <translation>此处没有会员服务</translation>
    </message>
    <message>
        <source>A server answered, but not the service. Check what follows the server name in the address.</source>
        <translation>有服务器答复，但不是会员服务。请检查地址中服务器名称后面的部分。</translation>
    </message>
    <message>
        <source>The service refused the app ID or key</source>
        <translation>服务拒绝了 App ID 或 App Key</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>请在设置中检查这两项。</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>服务繁忙</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>服务出现问题</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>服务器指向别处</translation>
    </message>
    <message>
        <source>Perhaps to a network sign-in page. Check the server address.</source>
        <translation>可能是网络登录页面。请检查服务器地址。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>收到的是网页，不是答复</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or check the server address.</source>
        <translation>请在浏览器中登录网络，或检查服务器地址。</translation>
    </message>
    <message>
        <source>Not an answer of the member service</source>
        <translation>不是会员服务的答复</translation>
    </message>
    <message>
        <source>Something else answered. Check the server address.</source>
        <translation>答复的是别的程序。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The answer may have been changed</source>
        <translation>答复可能被改动</translation>
    </message>
    <message>
        <source>Its signature does not match. Check the app key.</source>
        <translation>签名不符。请检查 App Key。</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>服务没有答复</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <translation>请检查网络，再重新检查。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>No complete answer came. Check again.</source>
        <translation>没有收到完整的答复。请重新检查。</translation>
    </message>
    <message>
        <source>The signature did not arrive</source>
        <translation>签名没有送达</translation>
    </message>
    <message>
        <source>Something between this computer and the service removes it. Check the proxy, or ask whoever runs it.</source>
        <translation>这台电脑与服务之间的设备去掉了签名。请检查代理，或询问其管理员。</translation>
    </message>
    <message>
        <source>Not allowed at this time</source>
        <translation>当前时间不允许使用</translation>
    </message>
    <message>
        <source>The service answers only at certain times. Check this computer&apos;s clock too.</source>
        <translation>服务只在特定时间答复。也请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <translation>本程序版本过旧</translation>
    </message>
    <message>
        <source>The service asks for a newer version. Update Member Desk.</source>
        <translation>服务要求更新的版本。请更新 Member Desk。</translation>
    </message>
    <message>
        <source>The service did not understand</source>
        <translation>服务没有理解请求</translation>
    </message>
    <message>
        <source>It answers, but app ID and key are not proved. Look up a member.</source>
        <translation>服务有答复，但未能验证 App ID 和 App Key。请查询一位会员。</translation>
    </message>
    <message>
        <source>The service could not say</source>
        <translation>服务无法判断</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Send the report to whoever set this up.</source>
        <translation>原因见“详情”。请把报告发给设置本程序的人。</translation>
    </message>
    <message>
        <source>The app ID is known</source>
        <translation>App ID 有效</translation>
    </message>
    <message>
        <source>The app ID is not known</source>
        <translation>App ID 不存在</translation>
    </message>
    <message>
        <source>Check the app ID. If it is right, check the server address.</source>
        <translation>请检查 App ID。如果正确，请检查服务器地址。</translation>
    </message>
    <message>
        <source>The app ID cannot be used</source>
        <translation>App ID 无法使用</translation>
    </message>
    <message>
        <source>The app key is right</source>
        <translation>App Key 正确</translation>
    </message>
    <message>
        <source>The app key is wrong</source>
        <translation>App Key 错误</translation>
    </message>
    <message>
        <source>Copy the app key from KYBIO again and paste it into the settings.</source>
        <translation>请从 KYBIO 重新复制 App Key 并粘贴到设置中。</translation>
    </message>
    <message>
        <source>The app key cannot be used</source>
        <translation>App Key 无法使用</translation>
    </message>
    <message>
        <source>%1 of %2 calls used</source>
        <translation>已用 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>Few are left today. They start again at midnight.</source>
        <translation>今天所剩不多。午夜重新计数。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation>今日查询次数已用完</translation>
    </message>
    <message>
        <source>The service counts calls per day. It starts again at midnight.</source>
        <translation>服务按天计数，午夜重新开始。</translation>
    </message>
    <message>
        <source>Calls are still answered</source>
        <translation>仍可查询</translation>
    </message>
    <message>
        <source>Enter the daily limit in the settings to see how many are left.</source>
        <translation>在设置中填写每日上限，即可看到剩余次数。</translation>
    </message>
    <message>
        <source>It ends on %1. Tell whoever runs the server. It works until then.</source>
        <translation>证书于 %1 到期。请告知服务器管理员。到期前仍可使用。</translation>
    </message>
    <message>
        <source>It ended on %1. Check this computer&apos;s clock. If it is right, ask whoever runs the server.</source>
        <translation>证书已于 %1 到期。请检查这台电脑的时钟。如果时钟无误，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>It begins on %1. Check this computer&apos;s clock: it may be behind.</source>
        <translation>证书从 %1 起有效。请检查这台电脑的时钟，可能慢了。</translation>
    </message>
    <message>
        <source>This computer does not trust its certificate. Ask whoever runs the network for its authority file.</source>
        <translation>这台电脑不信任它的证书。请向网络管理员索取证书颁发机构文件。</translation>
    </message>
    <message>
        <source>It is issued by %1 and valid until %2. Nothing to do.</source>
        <translation>由 %1 签发，有效期至 %2。无需处理。</translation>
    </message>
    <message>
        <source>This computer does not trust its issuer, %1. Ask whoever runs the network for its authority file.</source>
        <translation>这台电脑不信任颁发机构 %1。请向网络管理员索取其证书文件。</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong. Give them in the settings: More, Proxy, Custom.</source>
        <translation>缺少代理的用户名和密码，或者不正确。请在设置中填写：更多、代理、自定义。</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The service refused the app ID or key</source>
        <translation>App ID 或 App Key 被拒绝</translation>
    </message>
    <message>
        <source>Check the app ID and the app key in the settings.</source>
        <translation>请检查设置中的 App ID 和 App Key。</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <translation>服务器地址不对</translation>
    </message>
    <message>
        <source>A server answered, but not the member service. Check the server address in the settings.</source>
        <translation>有服务器答复，但不是会员服务。请检查设置中的服务器地址。</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>服务繁忙</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍等，然后重试。</translation>
    </message>
    <message>
        <source>No complete answer</source>
        <translation>答复不完整</translation>
    </message>
    <message>
        <source>Something on the way sent a note ahead of the answer and nothing else. Ask whoever runs the network.</source>
        <translation>中途有设备只发来了预告，没有正式答复。请联系网络管理员。</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>服务出了问题</translation>
    </message>
    <message>
        <source>The problem is not in this shop. Wait a little, then try again.</source>
        <translation>问题不在本店。请稍等，然后重试。</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>意外的答复</translation>
    </message>
    <message>
        <source>The server gave an answer that this program does not know. Check the server address.</source>
        <translation>本程序不认识服务器的答复。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The signature did not arrive</source>
        <translation>签名没有送达</translation>
    </message>
    <message>
        <source>Something between this computer and the service removes it. Ask whoever runs the network.</source>
        <translation>签名在途中被去掉了。请联系网络管理员。</translation>
    </message>
    <message>
        <source>The app key is wrong</source>
        <translation>App Key 不对</translation>
    </message>
    <message>
        <source>Copy the app key from KYBIO again and paste it into the settings.</source>
        <translation>请从 KYBIO 重新复制 App Key，粘贴到设置中。</translation>
    </message>
    <message>
        <source>The app ID is not known</source>
        <translation>App ID 不存在</translation>
    </message>
    <message>
        <source>Check the app ID and the server address in the settings.</source>
        <translation>请检查设置中的 App ID 和服务器地址。</translation>
    </message>
    <message>
        <source>Not allowed at this time</source>
        <translation>当前时段不能查询</translation>
    </message>
    <message>
        <source>The service answers only at certain times. Check this computer&apos;s clock too.</source>
        <translation>服务只在规定时段开放。也请检查这台电脑的时间。</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <translation>程序版本过旧</translation>
    </message>
    <message>
        <source>The service asks for a newer version. Update Member Desk.</source>
        <translation>服务要求更新的版本。请升级 Member Desk。</translation>
    </message>
    <message>
        <source>The service did not understand the question</source>
        <translation>服务看不懂这次查询</translation>
    </message>
    <message>
        <source>Check the number, then try again.</source>
        <translation>请检查会员号，然后重试。</translation>
    </message>
    <message>
        <source>The service could not answer</source>
        <translation>服务暂时无法答复</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>服务拒绝了查询</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Try again, or ask whoever set this up.</source>
        <translation>原因见“详情”。请重试，或联系安装设置的人。</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Enter server address, app ID and app key in the settings.</source>
        <translation>请在设置中填写服务器地址、App ID 和 App Key。</translation>
    </message>
    <message>
        <source>Not a member number</source>
        <translation>不是会员号</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>Check the network, and the server address in the settings. Then try again.</source>
        <translation>请检查网络和设置中的服务器地址，然后重试。</translation>
    </message>
    <message>
        <source>The server does not accept connections</source>
        <translation>服务器不接受连接</translation>
    </message>
    <message>
        <source>Check the server address and port in the settings, or try again later.</source>
        <translation>请检查设置中的服务器地址和端口，或稍后重试。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi of this computer, then try again.</source>
        <translation>请检查这台电脑的网线或 Wi-Fi，然后重试。</translation>
    </message>
    <message>
        <source>The service closed the connection</source>
        <translation>服务断开了连接</translation>
    </message>
    <message>
        <source>No complete answer came. Try again.</source>
        <translation>没有收到完整的答复。请重试。</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>服务没有答复</translation>
    </message>
    <message numerus="yes">
        <source>It did not answer within %n seconds (timeout). Check the network, then try again.</source>
        <translation>
            <numerusform>%n 秒内没有答复（超时）。请检查网络，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <translation>代理没有答复</translation>
    </message>
    <message>
        <source>This computer goes through a proxy that cannot be reached. Ask whoever runs the network.</source>
        <translation>这台电脑通过代理上网，但代理连不上。请联系网络管理员。</translation>
    </message>
    <message>
        <source>The proxy was not found</source>
        <translation>找不到代理</translation>
    </message>
    <message>
        <source>Nobody knows this computer&apos;s proxy by its name, or the proxy does not know the server. Check the proxy setting.</source>
        <translation>这台电脑所用代理的名称无法解析，或者代理不认识服务器。请检查代理设置。</translation>
    </message>
    <message>
        <source>The proxy needs a sign-in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>服务器证书已过期</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, ask whoever runs the server.</source>
        <translation>请检查这台电脑的时间。如果时间正确，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>服务器证书尚未生效</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock: it may be behind.</source>
        <translation>请检查这台电脑的时间，可能慢了。</translation>
    </message>
    <message>
        <source>This is another server</source>
        <translation>这是另一台服务器</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Check the server address in the settings.</source>
        <translation>证书上的名称与地址不符。请检查设置中的服务器地址。</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <translation>服务器不可信</translation>
    </message>
    <message>
        <source>The server shows the wrong certificate</source>
        <translation>服务器出示的证书不对</translation>
    </message>
    <message>
        <source>It is not for servers. The connection would not be safe. Ask whoever runs the server. Nothing was sent.</source>
        <translation>它不是服务器证书，这样连接不安全。请联系服务器管理员。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too large</source>
        <translation>服务器的证书过大</translation>
    </message>
    <message>
        <source>This computer does not read one of that length. Ask whoever runs the server. Nothing was sent.</source>
        <translation>这台电脑不读取这么长的证书。请联系服务器管理员。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak</source>
        <translation>服务器证书强度不足</translation>
    </message>
    <message>
        <source>The connection would not be safe. Ask whoever runs the server. Nothing was sent.</source>
        <translation>这样连接不安全。请联系服务器管理员。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server demands a certificate</source>
        <translation>服务器索要证书</translation>
    </message>
    <message>
        <source>It asks this computer to prove itself, which the member service never does. Check the server address.</source>
        <translation>它要求这台电脑证明身份，会员服务从不这样做。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server refused a safe connection</source>
        <translation>服务器拒绝了安全连接</translation>
    </message>
    <message>
        <source>It may want a certificate of this computer, or its own cannot be used. Check the server address.</source>
        <translation>它可能要求这台电脑出示证书，或者它自己的证书无法使用。请检查服务器地址。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server does not speak a safe protocol here. Check the server address and port in the settings.</source>
        <translation>服务器在此没有使用安全协议。请检查设置中的服务器地址和端口。</translation>
    </message>
    <message>
        <source>The server has moved</source>
        <translation>服务器已改地址</translation>
    </message>
    <message>
        <source>It points elsewhere, perhaps to a network sign-in page. Check the server address in the settings.</source>
        <translation>它转向了别处，可能是网络登录页。请检查设置中的服务器地址。</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>无法识别的答复</translation>
    </message>
    <message>
        <source>The answer was cut or damaged. Try again.</source>
        <translation>答复不完整或已损坏。请重试。</translation>
    </message>
    <message>
        <source>Not an answer of the member service</source>
        <translation>不是会员服务的答复</translation>
    </message>
    <message>
        <source>Something else answered. Check the server address in the settings.</source>
        <translation>答复的不是会员服务。请检查设置中的服务器地址。</translation>
    </message>
    <message>
        <source>The answer may have been changed</source>
        <translation>答复可能被改动过</translation>
    </message>
    <message>
        <source>Its signature does not match, so it is not shown. Check the app key, then try again.</source>
        <translation>签名不符，因此不显示。请检查 App Key，然后重试。</translation>
    </message>
    <message>
        <source>The answer arrived damaged. Try again.</source>
        <translation>收到的答复已损坏。请重试。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>收到的是网页，不是答复</translation>
    </message>
    <message>
        <source>Perhaps a network sign-in page: open a browser and sign in. Or check the server address.</source>
        <translation>可能是网络登录页：请打开浏览器登录。或检查服务器地址。</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>答复太大</translation>
    </message>
    <message>
        <source>A member is never that long. Check the server address in the settings.</source>
        <translation>会员资料不会这么长。请检查设置中的服务器地址。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation>今日查询次数已用完</translation>
    </message>
    <message>
        <source>The service counts calls per day. It starts again at midnight.</source>
        <translation>服务按天限制次数，午夜重新计数。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Press Enter to ask again.</source>
        <translation>按 Enter 重新查询。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>无法读取答复</translation>
    </message>
    <message>
        <source>Something went wrong inside this program. Try again. If it happens again, tell your support the code.</source>
        <translation>本程序内部出错。请重试；如果再次发生，请把代码告诉技术支持。</translation>
    </message>
    <message>
        <source>This computer does not trust its certificate. Ask whoever runs the network. Nothing was sent.</source>
        <translation>这台电脑不信任它的证书。请联系网络管理员。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Its user name and password are missing or wrong. Give them in the settings: More, Proxy, Custom.</source>
        <translation>缺少代理的用户名和密码，或者不正确。请在设置中填写：更多、代理、自定义。</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>other (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>今天生日</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %n days</source>
        <translation>
            <numerusform>%n 天后生日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed, %n days</source>
        <translation>
            <numerusform>允许，%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>明天生日</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1, %n days</source>
        <translation>
            <numerusform>额度 %1，账期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>额度 %1</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>（无会员号）</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>欠 %1</translation>
    </message>
    <message numerus="yes">
        <source>a member for %n years today</source>
        <translation>
            <numerusform>今天入会满 %n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityBar</name>
    <message>
        <source>What the customer says</source>
        <translation>顾客说的是</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>顾客所说内容</translation>
    </message>
    <message>
        <source>Type it, then Enter</source>
        <translation>输入后按 Enter</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Verify customer</source>
        <translation>核对身份</translation>
    </message>
</context>
<context>
    <name>KeychainSentence</name>
    <message>
        <source>This computer has no keychain that works. Keep the app key in the settings, or set a keychain up.</source>
        <translation>这台电脑没有可用的钥匙串。请把 App Key 保存在设置中，或先启用钥匙串。</translation>
    </message>
    <message>
        <source>The keychain is locked or said no. Unlock it and try again.</source>
        <translation>钥匙串已锁定或拒绝访问。请解锁后重试。</translation>
    </message>
    <message>
        <source>The app key is no longer in the keychain. Paste it into the settings again.</source>
        <translation>钥匙串中已没有 App Key。请在设置中重新粘贴。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for its question on the screen and try again.</source>
        <translation>钥匙串没有及时答复。请查看屏幕上是否有它的提示，然后重试。</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or keep the app key in the settings.</source>
        <translation>钥匙串出错。请重试，或把 App Key 保存在设置中。</translation>
    </message>
    <message>
        <source>The settings are saved, but the keychain kept an app key that is no longer used. Remove it there.</source>
        <translation>设置已保存，但系统钥匙串中仍留有一个不再使用的 App Key。请在钥匙串中将其删除。</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n members, balance %1, points %2</source>
        <translation>
            <numerusform>%n 名会员，余额 %1，积分 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>MemberRowTexts</name>
    <message>
        <source>Number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>会员分类</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>开卡日期</translation>
    </message>
    <message>
        <source>Joined at store</source>
        <translation>开卡门店</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Another number came: not taken</source>
        <translation>返回了其他会员号：未采用</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Member not found</source>
        <translation>查无此会员</translation>
    </message>
    <message>
        <source>Question failed (%1)</source>
        <extracomment>%1 is the code of a fault.</extracomment>
        <translation>查询失败（%1）</translation>
    </message>
    <message>
        <source>Not a member number: not asked</source>
        <translation>不是会员号：未查询</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部会员</translation>
    </message>
    <message>
        <source>Negative balance</source>
        <translation>余额为负</translation>
    </message>
    <message>
        <source>Expires within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Birthday within 7 days</source>
        <translation>7 天内生日</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>本月生日</translation>
    </message>
    <message>
        <source>Same phone as another</source>
        <translation>电话与他人相同</translation>
    </message>
    <message>
        <source>Numbers without a member</source>
        <translation>没有会员的号码</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>0 以下</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>A band of balances.</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>A band of balances.</extracomment>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>（无分类）</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n members)</source>
        <extracomment>A sum of money, and of how many members it is.</extracomment>
        <translation>
            <numerusform>%1（%n 名会员）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberView</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number, category and birthday</source>
        <translation>会员号、分类和生日</translation>
    </message>
    <message>
        <source>Age of this answer</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>赊账</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>开卡日期</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Joined at store</source>
        <translation>开卡门店</translation>
    </message>
    <message>
        <source>Total points earned</source>
        <translation>累计积分</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>供技术支持用的详情</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Find by phone (a call)</source>
        <translation>按电话查找（计一次查询）</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Covered, %1 left</source>
        <translation>够付，余 %1</translation>
    </message>
    <message>
        <source>Covered with credit (limit %1)</source>
        <translation>可挂账付清（额度 %1）</translation>
    </message>
    <message>
        <source>Owes %1 afterwards.</source>
        <translation>付后欠 %1。</translation>
    </message>
    <message>
        <source>Short by %1 without credit</source>
        <translation>不挂账时差 %1</translation>
    </message>
    <message>
        <source>This member may buy on credit; how much is not known.</source>
        <translation>该会员可挂账，额度不明。</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Even with credit (limit %1).</source>
        <translation>计入挂账额度 %1 仍不够。</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>够付</translation>
    </message>
    <message>
        <source>Covered with credit</source>
        <translation>可挂账付清</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不够付</translation>
    </message>
    <message>
        <source>This is no amount. Type digits, with a point or a comma before the decimals.</source>
        <translation>这不是金额。请输入数字，小数前用点或逗号。</translation>
    </message>
    <message>
        <source>A thousand or a decimal? Type it without the separator, or with two decimals.</source>
        <translation>是千位分隔还是小数点？请不带分隔符输入，或输入两位小数。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>The service gave no balance that can be read.</source>
        <translation>服务没有返回可读的余额。</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>Enter server address, app ID and app key in the settings.</source>
        <translation>请在设置中填写服务器地址、App ID 和 App Key。</translation>
    </message>
    <message>
        <source>Member Desk needs the address, app ID and app key that KYBIO issued to this shop.</source>
        <translation>Member Desk 需要 KYBIO 发给本店的服务器地址、App ID 和 App Key。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up</source>
        <translation>今日查询次数已用完</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Scan a card, or type a member number and press Enter.</source>
        <translation>请扫会员卡，或输入会员号后按 Enter。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>an unreadable number</source>
        <translation>无法识别的会员号</translation>
    </message>
    <message>
        <source>You asked for %1. The service answered with %2. Press Ctrl+Enter to show it.</source>
        <translation>查询的是 %1，返回的是 %2。按 Ctrl+Enter 显示该会员。</translation>
    </message>
    <message>
        <source>%1 looks like the bar code of goods. Scan the member&apos;s card.</source>
        <translation>%1 像是商品条码。请扫会员卡。</translation>
    </message>
    <message>
        <source>%1 is not a member. Check the digits, or scan again.</source>
        <translation>%1 不是会员。请核对号码，或重新扫描。</translation>
    </message>
    <message>
        <source>Nothing was lost. The number is still in the field.</source>
        <translation>内容没有丢失，会员号还在输入框里。</translation>
    </message>
    <message>
        <source>Resets at midnight. You can still try: the service decides.</source>
        <translation>午夜重新计数。仍可尝试查询，由服务端决定。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Different member returned</source>
        <translation>返回的是另一位会员</translation>
    </message>
    <message>
        <source>Member not found</source>
        <translation>查无此会员</translation>
    </message>
    <message>
        <source>Earlier result, %1. %2</source>
        <translation>历史结果，%1。%2</translation>
    </message>
    <message>
        <source>Not looked up: set up first.</source>
        <translation>未查询：请先完成设置。</translation>
    </message>
    <message>
        <source>Asking by phone…</source>
        <translation>正在按电话查询…</translation>
    </message>
    <message>
        <source>Found by phone, not by card. %1</source>
        <extracomment>%1 is the reason of the verdict: &quot;Valid until 5 May 2027.&quot;</extracomment>
        <translation>按电话查到，未刷卡。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n members have this phone</source>
        <translation>
            <numerusform>%n 位会员使用此电话</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one with the arrow keys and Enter, or tap. Esc leaves.</source>
        <translation>用方向键选择并按回车，或点按。按 Esc 离开。</translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation>（无会员号）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Nobody has this phone</source>
        <translation>没有会员使用此电话</translation>
    </message>
    <message>
        <source>%1 is no member&apos;s phone. Check the digits, or ask for the card.</source>
        <translation>%1 不是任何会员的电话。请核对数字，或请顾客出示会员卡。</translation>
    </message>
    <message>
        <source>Nothing was lost. The phone is still in the field.</source>
        <translation>没有丢失任何内容。电话仍在输入框中。</translation>
    </message>
    <message>
        <source>Press Ctrl+P to ask again.</source>
        <translation>按 Ctrl+P 重新查询。</translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message>
        <source>Something went wrong inside Member Desk. Try again. If it happens again, tell your support the code %1.</source>
        <translation>Member Desk 内部出错。请重试；如果再次发生，请把代码 %1 告诉技术支持。</translation>
    </message>
    <message>
        <source>The demo does not start. Start Member Desk again; if that does not help, install it again.</source>
        <translation>演示无法启动。请重新启动 Member Desk；如仍无法启动，请重新安装。</translation>
    </message>
    <message numerus="yes">
        <source>The screen clears in %n s. Press any key to keep it.</source>
        <translation>
            <numerusform>%n 秒后清屏。按任意键保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text size cannot be saved.</source>
        <translation>文字大小无法保存。</translation>
    </message>
    <message>
        <source>The log cannot be written. Everything else goes on. Choose another file or make room: %1</source>
        <translation>无法写入日志，其他功能照常使用。请另选文件或腾出空间：%1</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent lookups</source>
        <translation>最近查询</translation>
    </message>
    <message>
        <source>Recent (cleared on exit)</source>
        <translation>最近查询（退出即清除）</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is a payment card</source>
        <translation>这是银行卡</translation>
    </message>
    <message>
        <source>It was not sent and not kept. Ask for the member card.</source>
        <translation>卡号没有发送，也没有保存。请顾客出示会员卡。</translation>
    </message>
    <message>
        <source>This looks like a payment card</source>
        <translation>这像是银行卡</translation>
    </message>
    <message>
        <source>It was not sent and not kept. If it is a member number, type it again and press Ctrl+Enter.</source>
        <translation>号码没有发送，也没有保存。如果是会员号，请重新输入并按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>This is a web address</source>
        <translation>这是网址</translation>
    </message>
    <message>
        <source>It was not sent. Scan the bar code with the member number.</source>
        <translation>内容没有发送。请扫会员号的条码。</translation>
    </message>
    <message>
        <source>This looks like an identity number</source>
        <translation>这像是身份证号</translation>
    </message>
    <message>
        <source>It was not sent. Ask for the member card. If it is a member number, press Ctrl+Enter.</source>
        <translation>号码没有发送。请顾客出示会员卡。如果是会员号，请按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>This looks like the bar code of goods</source>
        <translation>这像是商品条码</translation>
    </message>
    <message>
        <source>It was not sent. Scan the member&apos;s card.</source>
        <translation>号码没有发送。请扫会员卡。</translation>
    </message>
    <message numerus="yes">
        <source>The number has %n characters.</source>
        <translation>
            <numerusform>这个号码有 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a member number</source>
        <translation>不是会员号</translation>
    </message>
    <message numerus="yes">
        <source>This shop&apos;s have %n.</source>
        <translation>
            <numerusform>本店会员号为 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the settings of this shop, or scan again.</source>
        <translation>请检查本店的设置，或重新扫描。</translation>
    </message>
    <message>
        <source>Nothing was scanned</source>
        <translation>没有扫到内容</translation>
    </message>
    <message>
        <source>The card was not read</source>
        <translation>没有读到卡</translation>
    </message>
    <message>
        <source>The reader could not read the card. Swipe it again.</source>
        <translation>读卡器没有读出卡号。请重新刷卡。</translation>
    </message>
    <message>
        <source>The card holds two numbers</source>
        <translation>卡里有两个号码</translation>
    </message>
    <message>
        <source>Swipe it again, or type the number that is printed on it.</source>
        <translation>请重新刷卡，或输入卡面上的号码。</translation>
    </message>
    <message>
        <source>Invisible characters were removed. Asked for %1.</source>
        <translation>已去掉不可见字符，按 %1 查询。</translation>
    </message>
    <message>
        <source>Wide or foreign digits were read as plain ones. Asked for %1.</source>
        <translation>全角或其他写法的数字已转成普通数字，按 %1 查询。</translation>
    </message>
    <message>
        <source>This is a contact card</source>
        <translation>这是名片</translation>
    </message>
    <message>
        <source>This is the code of a Wi-Fi network</source>
        <translation>这是 Wi-Fi 网络的二维码</translation>
    </message>
    <message>
        <source>Num Lock is off</source>
        <translation>数字锁定（Num Lock）已关闭</translation>
    </message>
    <message>
        <source>Press Num Lock, then scan or type the number again.</source>
        <translation>请按 Num Lock 键，然后重新扫描或输入卡号。</translation>
    </message>
    <message>
        <source>The scan held function keys or control characters. Scan the member&apos;s card again.</source>
        <translation>扫描内容含功能键或控制字符。请重新扫描会员卡。</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>A phone has 6 to 15 digits, perhaps with + in front. Check it, then try again.</source>
        <translation>电话为 6 到 15 位数字，前面可带 +。请核对后重试。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Scan or type a member number first.</source>
        <translation>请先扫描或输入会员号。</translation>
    </message>
    <message numerus="yes">
        <source>The number is too long: at most %n characters.</source>
        <translation>
            <numerusform>会员号太长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number holds a line break or another invisible character. Scan one card at a time.</source>
        <translation>会员号中有换行或其他不可见字符。请一次只扫一张卡。</translation>
    </message>
    <message>
        <source>The number holds a broken character. Type it again.</source>
        <translation>会员号中有损坏的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The server address is missing.</source>
        <translation>请填写服务器地址。</translation>
    </message>
    <message>
        <source>The server address is too long.</source>
        <translation>服务器地址太长。</translation>
    </message>
    <message>
        <source>The server address holds a blank or an invisible character.</source>
        <translation>服务器地址中有空格或不可见字符。</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>服务器地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password.</source>
        <translation>服务器地址中不能有用户名或密码。</translation>
    </message>
    <message>
        <source>The server address must not hold a question mark or a number sign.</source>
        <translation>服务器地址中不能有问号或井号。</translation>
    </message>
    <message>
        <source>The server address holds no usable server name.</source>
        <translation>服务器地址中没有可用的服务器名称。</translation>
    </message>
    <message>
        <source>The server address holds letters that can be mistaken for others. Use plain letters and digits.</source>
        <translation>服务器地址中有容易混淆的字母。请只用英文字母和数字。</translation>
    </message>
    <message>
        <source>The port in the server address must be a number from 1 to 65535.</source>
        <translation>服务器地址中的端口必须是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>The server address must begin with https://: without it app ID, signature and members would travel unprotected.</source>
        <translation>服务器地址必须以 https:// 开头，否则 App ID、签名和会员资料在传输中不受保护。</translation>
    </message>
    <message>
        <source>The app ID is missing.</source>
        <translation>请填写 App ID。</translation>
    </message>
    <message>
        <source>The app ID is too long.</source>
        <translation>App ID 太长。</translation>
    </message>
    <message>
        <source>The app ID holds a line break or another invisible character.</source>
        <translation>App ID 中有换行或其他不可见字符。</translation>
    </message>
    <message>
        <source>The app key is missing.</source>
        <translation>请填写 App Key。</translation>
    </message>
    <message>
        <source>The app key is too long.</source>
        <translation>App Key 太长。</translation>
    </message>
    <message>
        <source>The app key holds a line break or another invisible character.</source>
        <translation>App Key 中有换行或其他不可见字符。</translation>
    </message>
    <message>
        <source>The server address holds a mistake after the server name, for example a percent sign of its own.</source>
        <translation>服务器地址在服务器名称之后有错误，例如单独的百分号。</translation>
    </message>
</context>
<context>
    <name>ScannerCheck</name>
    <message>
        <source>Scan here</source>
        <translation>在此扫描</translation>
    </message>
    <message>
        <source>Scanner check</source>
        <translation>扫码枪测试</translation>
    </message>
    <message>
        <source>What the scanner sent</source>
        <translation>扫码枪发来的内容</translation>
    </message>
    <message>
        <source>Scanner check: type what is printed on a card, then scan it. Nothing is sent.</source>
        <translation>扫码枪检查：先输入卡上印的号码，再扫描这张卡。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Printed on the card</source>
        <translation>卡上印的号码</translation>
    </message>
    <message>
        <source>Number printed on the card</source>
        <translation>卡上印的号码</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>采用这些规则</translation>
    </message>
</context>
<context>
    <name>ScannerTexts</name>
    <message>
        <source>Full-width characters came: an input method is at work. Switch it to English.</source>
        <translation>收到了全角字符：输入法正在起作用。请切换到英文。</translation>
    </message>
    <message>
        <source>The zeros at the beginning are lost. Set the scanner to send all digits, as text.</source>
        <translation>开头的零丢失了。请将扫码枪设为以文本方式发送全部数字。</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged: switch Caps Lock off, here and in the scanner.</source>
        <translation>大小写颠倒了：请关闭此处和扫码枪的大写锁定（Caps Lock）。</translation>
    </message>
    <message>
        <source>Characters came twice. Set a longer pause between characters in the scanner.</source>
        <translation>字符重复出现。请在扫码枪中将字符间隔设长一些。</translation>
    </message>
    <message>
        <source>The scanner is set to another country&apos;s keyboard. Set it to the one of this computer.</source>
        <translation>扫码枪设成了另一国家的键盘布局。请设为这台电脑的布局。</translation>
    </message>
    <message>
        <source>The last digit is the code&apos;s check digit, another one on each card: no rule can take it off. Set the scanner not to send it.</source>
        <translation>最后一位是条码的校验位，每张卡都不同，没有规则能去掉它。请将扫码枪设为不发送校验位。</translation>
    </message>
    <message>
        <source>Characters are missing. Set a longer pause between characters in the scanner.</source>
        <translation>缺少字符。请在扫码枪中将字符间隔设长一些。</translation>
    </message>
    <message>
        <source>This is not the number that is printed. Is it the same card, and the right code on it?</source>
        <translation>这不是卡上印的号码。是同一张卡吗？扫的是正确的码吗？</translation>
    </message>
    <message>
        <source>The number looks like something else than a member&apos;s: it takes Ctrl+Enter each time.</source>
        <translation>这个号码看上去不像会员号：每次都需要按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>What you typed as printed on the card is no member number.</source>
        <translation>您输入的卡面号码不是会员号。</translation>
    </message>
    <message>
        <source>This cannot be read as a member number.</source>
        <translation>无法读作会员号。</translation>
    </message>
    <message>
        <source>All letters are small: Caps Lock may be on while the card has capitals.</source>
        <translation>字母全是小写：如果卡上是大写，可能是大写锁定开着。</translation>
    </message>
    <message>
        <source>It does not begin with 0. If the card does, the scanner drops zeros: check its settings.</source>
        <translation>开头不是 0。如果卡上是 0 开头，说明扫码枪丢掉了零：请检查其设置。</translation>
    </message>
    <message numerus="yes">
        <source>Rules: take off “%1” from the beginning and “%2” from the end, then exactly %n characters</source>
        <translation>
            <numerusform>规则：去掉开头的“%1”和结尾的“%2”，然后恰好 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: take off “%1” from the beginning, then exactly %n characters</source>
        <translation>
            <numerusform>规则：去掉开头的“%1”，然后恰好 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: take off “%1” from the end, then exactly %n characters</source>
        <translation>
            <numerusform>规则：去掉结尾的“%1”，然后恰好 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: exactly %n characters, nothing taken off</source>
        <translation>
            <numerusform>规则：恰好 %n 个字符，不去掉任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Code 39 came in its other form: turn “Code 39 Full ASCII” on in the scanner, or off.</source>
        <translation>Code 39 以另一种形式送来：请在扫码枪中打开（或关闭）“Code 39 Full ASCII”。</translation>
    </message>
    <message>
        <source>This is the card&apos;s number in another form (decimal, hexadecimal or reversed). Set the reader to send it as printed.</source>
        <translation>这是同一卡号的另一种写法（十进制、十六进制或字节颠倒）。请将读卡器设为按卡面印的形式发送。</translation>
    </message>
    <message>
        <source>The number came twice. Scan once; if it comes twice again, set the scanner to send it once.</source>
        <translation>号码送来了两次。请只扫一次；如果仍是两次，请将扫码枪设为只发送一次。</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Scan a card, or type a member number and press Enter</source>
        <translation>请扫会员卡，或输入会员号后按 Enter</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Ask the service for this number, or cancel while it is asked</source>
        <translation>查询这个会员号；查询中可取消</translation>
    </message>
</context>
<context>
    <name>Selectable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings - Member Desk</source>
        <translation>设置 - Member Desk</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Sca&amp;nner</source>
        <translation>扫码枪(&amp;N)</translation>
    </message>
    <message>
        <source>Strip from the &amp;beginning</source>
        <translation>去掉开头的(&amp;B)</translation>
    </message>
    <message>
        <source>Strip from the beginning</source>
        <translation>去掉开头的</translation>
    </message>
    <message>
        <source>Strip from the &amp;end</source>
        <translation>去掉结尾的(&amp;E)</translation>
    </message>
    <message>
        <source>Strip from the end</source>
        <translation>去掉结尾的</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>最少位数(&amp;L)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 位</translation>
    </message>
    <message>
        <source>At least, in characters</source>
        <translation>最少位数</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多位数(&amp;M)</translation>
    </message>
    <message>
        <source>At most, in characters</source>
        <translation>最多位数</translation>
    </message>
    <message>
        <source>Coun&amp;ter</source>
        <translation>收银台(&amp;T)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>L&amp;anguage (after a restart)</source>
        <translation>语言（重启程序后生效）(&amp;A)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Recent lookups kept</source>
        <translation>保留最近查询(&amp;R)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Recent lookups kept</source>
        <translation>保留最近查询的条数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不清屏</translation>
    </message>
    <message>
        <source>Clear the screen after, in seconds</source>
        <translation>多少秒后清屏</translation>
    </message>
    <message>
        <source>Larger buttons for a to&amp;uch screen</source>
        <translation>触摸屏用大按钮(&amp;U)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>C&amp;lear the screen after</source>
        <translation>多久后清屏(&amp;L)</translation>
    </message>
    <message>
        <source>Where the log file is</source>
        <translation>日志文件的位置</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Cover balance and &amp;points until asked for</source>
        <translation>先遮住余额和积分，需要时再显示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manager PIN…</source>
        <translation>店长 PIN(&amp;M)…</translation>
    </message>
    <message>
        <source>Write a log &amp;file for support</source>
        <translation>为技术支持写日志文件(&amp;F)</translation>
    </message>
    <message>
        <source>Allow fin&amp;ding members by phone (Ctrl+P)</source>
        <translation>允许按电话查找会员（Ctrl+P）(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SettingsNotice</name>
    <message>
        <source>Some settings cannot be read and have their standard values. A copy is kept when you save: %1</source>
        <translation>部分设置无法读取，已采用默认值。保存时会保留一份副本：%1</translation>
    </message>
    <message>
        <source>The settings file is damaged and is not used. A copy is kept when you save: %1</source>
        <translation>设置文件已损坏，未被使用。保存时会保留一份副本：%1</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Settings hold until the program ends: %1</source>
        <translation>无法读取设置文件。设置只在程序结束之前有效：%1</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The shop has removed this membership</source>
        <translation>门店已删除此会员</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>The shop has switched this membership off</source>
        <translation>门店已禁用此会员</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Was a member until %1</source>
        <translation>有效期已于 %1 到期</translation>
    </message>
    <message>
        <source>Active, expires today</source>
        <translation>有效，今天到期</translation>
    </message>
    <message>
        <source>Member until %1, the last day</source>
        <translation>有效期至 %1，今天是最后一天</translation>
    </message>
    <message>
        <source>Active, expires soon</source>
        <translation>有效，即将到期</translation>
    </message>
    <message numerus="yes">
        <source>Member until %1, %n days left</source>
        <translation>
            <numerusform>有效期至 %1，还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>The expiry date could not be read</source>
        <translation>有效期无法识别</translation>
    </message>
    <message>
        <source>The expiry date could not be read: %1</source>
        <translation>有效期无法识别：%1</translation>
    </message>
    <message>
        <source>Member until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Member without an expiry date</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Standing unknown</source>
        <extracomment>%1 is the date as the service sent it.</extracomment>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>The service gave a state that this program does not know: other (%1)</source>
        <translation>服务返回了本程序不认识的状态：其他（%1）</translation>
    </message>
    <message>
        <source>The service did not say whether this membership is active</source>
        <translation>服务没有说明此会员是否有效</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Look up a KYBIO member at the counter</source>
        <translation>在收银台查询 KYBIO 会员</translation>
    </message>
    <message>
        <source>Use invented members on this computer instead of a real service.</source>
        <translation>使用这台电脑上的虚构会员，不连接真实服务。</translation>
    </message>
    <message>
        <source>Language: en or zh_CN.</source>
        <translation>语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Settings file to use.</source>
        <translation>要使用的设置文件。</translation>
    </message>
    <message>
        <source>Text size in percent, 80 to 250.</source>
        <translation>文字大小百分比，80 到 250。</translation>
    </message>
    <message>
        <source>Window size, for example 1024x768.</source>
        <translation>窗口大小，例如 1024x768。</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file, then quit.</source>
        <translation>把窗口截图写入此文件，然后退出。</translation>
    </message>
    <message>
        <source>Member number to look up at start.</source>
        <translation>启动时要查询的会员号。</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>无法写入截图：%1</translation>
    </message>
    <message>
        <source>Write what happens into this file, without secrets and members.</source>
        <translation>把发生的事情写入此文件，不含密钥和会员资料。</translation>
    </message>
    <message>
        <source>Theme: light, dark or contrast.</source>
        <translation>主题：light（浅色）、dark（深色）或 contrast（高对比度）。</translation>
    </message>
    <message>
        <source>Start in full screen.</source>
        <translation>以全屏启动。</translation>
    </message>
    <message>
        <source>Start as the bar, a strip that stays on top.</source>
        <translation>以置顶窄条启动。</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Calls of the service today</source>
        <translation>今日查询次数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>选择其他门店</translation>
    </message>
    <message>
        <source>F9 New number</source>
        <translation>F9 新会员号</translation>
    </message>
    <message>
        <source>F8 Verify</source>
        <translation>F8 核对</translation>
    </message>
    <message>
        <source>F5 Refresh</source>
        <translation>F5 刷新</translation>
    </message>
    <message>
        <source>F1 Shortcuts</source>
        <translation>F1 快捷键</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <source>&amp;Server address</source>
        <translation>服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>What is wrong with the server address</source>
        <translation>服务器地址哪里不对</translation>
    </message>
    <message>
        <source>This address may go unprotected</source>
        <translation>允许此地址不加密</translation>
    </message>
    <message>
        <source>Member numbers and members can be read and changed on the way.</source>
        <translation>会员号和会员资料在传输途中可能被人读取或篡改。</translation>
    </message>
    <message>
        <source>App &amp;ID</source>
        <translation>App &amp;ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>What is wrong with the app ID</source>
        <translation>App ID 哪里不对</translation>
    </message>
    <message>
        <source>App &amp;key</source>
        <translation>App &amp;Key</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App Key</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the app key while this window has the focus</source>
        <translation>本窗口在最前时显示 App Key</translation>
    </message>
    <message>
        <source>What is wrong with the app key</source>
        <translation>App Key 哪里不对</translation>
    </message>
    <message>
        <source>What was done with the pasted text</source>
        <translation>对粘贴文本所做的处理</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>检查连接…</translation>
    </message>
    <message>
        <source>The key is stored in a settings file that only this user account can read. It is not encrypted: whoever uses this account can read it.</source>
        <translation>App Key 保存在设置文件中，只有当前系统账户可以读取。文件没有加密：使用此账户的人都能看到。</translation>
    </message>
    <message>
        <source>KYBIO gives every shop a server address, an app ID and an app key. Paste them here.</source>
        <translation>KYBIO 会给每家门店一个服务器地址、一个 App ID 和一个 App Key。请粘贴到这里。</translation>
    </message>
    <message>
        <source>Store n&amp;ame</source>
        <translation>门店名称(&amp;A)</translation>
    </message>
    <message>
        <source>The server&apos;s name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Store name</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>What is wrong with the store name</source>
        <translation>门店名称有什么问题</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>超时(&amp;M)</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>Keep the key in the s&amp;ystem&apos;s keychain</source>
        <translation>将 App Key 保存在系统钥匙串中(&amp;J)</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>更多(&amp;E)</translation>
    </message>
    <message>
        <source>Show what few shops have to set: store name, daily lookup limit, certificate, proxy</source>
        <translation>显示少数门店才需要设置的内容：门店名称、每日查询次数上限、证书、代理</translation>
    </message>
</context>
<context>
    <name>StoreMore</name>
    <message>
        <source>Search the sharing &amp;group only</source>
        <translation>只在共享组内查询(&amp;G)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>None: the system&apos;s are enough</source>
        <translation>无：系统自带的已足够</translation>
    </message>
    <message>
        <source>File with an extra certificate authority</source>
        <translation>额外信任的证书颁发机构文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>What is wrong with the certificate file</source>
        <translation>证书文件有什么问题</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Proxy, name and port</source>
        <translation>代理的名称和端口</translation>
    </message>
    <message>
        <source>What is wrong with the proxy</source>
        <translation>代理有什么问题</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation>证书(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Daily lookup limit</source>
        <translation>每日查询上限(&amp;D)</translation>
    </message>
    <message>
        <source>Daily lookup limit</source>
        <translation>每日查询上限</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy &amp;user name</source>
        <translation>代理用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Only where the proxy asks</source>
        <translation>仅在代理要求时填写</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>代理密码(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
</context>
<context>
    <name>StoresForm</name>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Add a store</source>
        <translation>添加门店</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this store out of the settings</source>
        <translation>将此门店从设置中移除</translation>
    </message>
    <message>
        <source>The other stores wait; Ctrl+Page Down goes to the next</source>
        <translation>其他门店待用；按 Ctrl+Page Down 切换到下一个</translation>
    </message>
    <message>
        <source>St&amp;ore</source>
        <translation>门店(&amp;O)</translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation>使用这个门店</translation>
    </message>
</context>
<context>
    <name>TopUpTexts</name>
    <message>
        <source>Top-ups of %1: this is one call.</source>
        <extracomment>%1 is a member&apos;s name.</extracomment>
        <translation>%1 的充值记录：计一次查询。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. You can still try: the service decides.</source>
        <translation>今日查询次数已用完。仍可尝试：以服务端为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 are left.</source>
        <extracomment>%n is how many calls are left, %1 how many there are a day: &quot;263 of 300 are left.&quot;</extracomment>
        <translation>
            <numerusform>今日 %1 次中还剩 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n top-ups. Paid: %1. Given: %2.</source>
        <extracomment>Of %n top-ups, and sums of money.</extracomment>
        <translation>
            <numerusform>共 %n 次充值。充值合计：%1。赠送合计：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts paid are unreadable, and not in the sum.</source>
        <translation>
            <numerusform>%n 笔充值金额无法读取，未计入合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount paid.</source>
        <translation>
            <numerusform>%n 行没有充值金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts given are unreadable, and not in the sum.</source>
        <translation>
            <numerusform>%n 笔赠送金额无法读取，未计入合计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount given.</source>
        <translation>
            <numerusform>%n 行没有赠送金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read at all, and are in no sum.</source>
        <translation>
            <numerusform>%n 行完全无法读取，未计入任何合计。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::BarStrip</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制姓名</translation>
    </message>
    <message>
        <source>Copy balance</source>
        <translation>复制余额</translation>
    </message>
    <message>
        <source>Copy points</source>
        <translation>复制积分</translation>
    </message>
    <message>
        <source>Press F12 for the window, and choose one there.</source>
        <translation>按 F12 回到窗口，在那里选择。</translation>
    </message>
</context>
<context>
    <name>desktop::CandidateList</name>
    <message>
        <source>Members with this phone</source>
        <translation>使用此电话的会员</translation>
    </message>
</context>
<context>
    <name>desktop::ChangeFinder</name>
    <message>
        <source>Saved lists (*.csv);;All files (*)</source>
        <translation>保存的名单 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is an Excel file. Save it there as CSV, and compare with that.</source>
        <translation>%1 是 Excel 文件。请在 Excel 中另存为 CSV，再与之比较。</translation>
    </message>
    <message>
        <source>%1 is no list that was saved here: its first line has no “number”, “balance” and “point”.</source>
        <translation>%1 不是在这里保存的名单：首行没有“number”、“balance”和“point”。</translation>
    </message>
    <message>
        <source>%1 is no text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Compare with a list that was saved earlier</source>
        <translation>与以前保存的名单比较</translation>
    </message>
</context>
<context>
    <name>desktop::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>desktop::Commands</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Comma</source>
        <translation>Ctrl+逗号</translation>
    </message>
    <message>
        <source>Look the number up; on an empty field: clear the screen</source>
        <translation>查询会员号；输入框为空时清屏</translation>
    </message>
    <message>
        <source>Cancel the question; then clear the screen</source>
        <translation>取消查询；再按一次清屏</translation>
    </message>
    <message>
        <source>To the number</source>
        <translation>回到会员号输入框</translation>
    </message>
    <message>
        <source>Ask again (this is a call)</source>
        <translation>重新查询（计一次查询）</translation>
    </message>
    <message>
        <source>Show a member although the number differs; send a number that looks like a payment card</source>
        <translation>会员号不同也显示；像银行卡的号码也发送</translation>
    </message>
    <message>
        <source>Copy the member number, where nothing is selected</source>
        <translation>未选中文字时，复制会员号</translation>
    </message>
    <message>
        <source>Larger, smaller, standard text</source>
        <translation>文字放大、缩小、恢复标准</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Next or previous store</source>
        <translation>下一家或上一家门店</translation>
    </message>
    <message>
        <source>Bar: a strip that stays on top</source>
        <translation>迷你条：始终显示在最前面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本说明</translation>
    </message>
    <message>
        <source>Copy the name, the balance, the points</source>
        <translation>复制姓名、余额、积分</translation>
    </message>
    <message>
        <source>Hold: show hidden values</source>
        <translation>按住：显示隐藏内容</translation>
    </message>
    <message>
        <source>Verify customer: check what they say</source>
        <translation>核对身份：核对顾客所说</translation>
    </message>
    <message>
        <source>Many members: a list, everyone, totals</source>
        <translation>多名会员：名单、全部、合计</translation>
    </message>
    <message>
        <source>Find by phone (this is a call)</source>
        <translation>按电话查找（计一次查询）</translation>
    </message>
    <message>
        <source>Top-ups of the member shown (this is a call)</source>
        <translation>所示会员的充值记录（计一次查询）</translation>
    </message>
    <message>
        <source>Can they pay? Type the bill</source>
        <translation>够付吗？输入账单金额</translation>
    </message>
</context>
<context>
    <name>desktop::DemoBanner</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Look this member of the demo up</source>
        <translation>查询这位演示会员</translation>
    </message>
    <message>
        <source>Demo with invented members, nothing leaves this computer. Try</source>
        <translation>演示：会员均为虚构，数据不会离开这台电脑。可试</translation>
    </message>
    <message>
        <source>Demo with invented members. Try</source>
        <translation>演示：会员均为虚构。可试</translation>
    </message>
    <message>
        <source>Demo, try</source>
        <translation>演示，可试</translation>
    </message>
</context>
<context>
    <name>desktop::DoctorDialog</name>
    <message>
        <source>Checking the connection</source>
        <translation>正在检查连接</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>All free checks are fine</source>
        <translation>免费检查全部正常</translation>
    </message>
    <message>
        <source>All is fine</source>
        <translation>全部正常</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved. It holds no secrets and nothing of members.</source>
        <translation>报告已保存。其中没有密钥，也没有会员资料。</translation>
    </message>
    <message>
        <source>The report cannot be saved there. Choose another place.</source>
        <translation>报告无法保存到那里。请另选位置。</translation>
    </message>
</context>
<context>
    <name>desktop::DoctorRow</name>
    <message>
        <source>To the setting</source>
        <translation>前往设置</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>供技术支持的详情</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A title without a full stop, and the sentence that follows it.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>To the setting: %1</source>
        <translation>前往设置：%1</translation>
    </message>
</context>
<context>
    <name>desktop::FilterRow</name>
    <message>
        <source>Number or name</source>
        <translation>会员号或姓名</translation>
    </message>
    <message>
        <source>Balance from</source>
        <translation>余额从</translation>
    </message>
    <message>
        <source>Balance up to</source>
        <translation>余额至</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>No amount</source>
        <extracomment>In a field stands something that is no amount.</extracomment>
        <translation>不是金额</translation>
    </message>
</context>
<context>
    <name>desktop::IdentityBar</name>
    <message>
        <source>Last 4 digits of the phone</source>
        <translation>电话后 4 位</translation>
    </message>
    <message>
        <source>Whole phone number</source>
        <translation>完整电话号码</translation>
    </message>
    <message>
        <source>Birthday: day and month</source>
        <translation>生日：日和月</translation>
    </message>
    <message>
        <source>Birthday: month and day</source>
        <translation>生日：月和日</translation>
    </message>
    <message>
        <source>✔ Matches</source>
        <translation>✔ 相符</translation>
    </message>
    <message>
        <source>✘ Does not match</source>
        <translation>✘ 不符</translation>
    </message>
    <message numerus="yes">
        <source>⏸ Wait %n seconds</source>
        <translation>
            <numerusform>⏸ 请等 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>– Nothing to compare with</source>
        <translation>– 没有可核对的资料</translation>
    </message>
    <message>
        <source>? Not understood</source>
        <translation>? 无法识别</translation>
    </message>
</context>
<context>
    <name>desktop::KeepDialog</name>
    <message numerus="yes">
        <source>&amp;All: %n members</source>
        <translation>
            <numerusform>全部(&amp;A)：%n 名会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those &amp;shown: %n members</source>
        <translation>
            <numerusform>仅显示的(&amp;S)：%n 名会员</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;With contact data: phone, e-mail, QQ, address, remarks, birthday</source>
        <translation>包含联系资料(&amp;W)：电话、邮箱、QQ、地址、备注、生日</translation>
    </message>
    <message>
        <source>Save the list - Member Desk</source>
        <translation>保存名单 - Member Desk</translation>
    </message>
    <message>
        <source>As CSV or for Excel, with every digit; or as pages (PDF), without contact data. Whoever has the file can read it.</source>
        <translation>保存为 CSV 或 Excel，每一位数字都保留；或保存为页面（PDF），不含联系资料。拿到文件的人都能看到内容。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV，适用于任何表格软件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Pages, PDF (*.pdf)</source>
        <translation>页面，PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
</context>
<context>
    <name>desktop::KeySheet</name>
    <message>
        <source>Shortcuts - Member Desk</source>
        <translation>快捷键 - Member Desk</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Member Desk</source>
        <translation>Member Desk</translation>
    </message>
</context>
<context>
    <name>desktop::MaskedValue</name>
    <message>
        <source>Shows the covered value while it is held down</source>
        <translation>按住时显示遮住的内容</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>%1: hold to show</source>
        <translation>%1：按住显示</translation>
    </message>
</context>
<context>
    <name>desktop::MemberView</name>
    <message>
        <source>%1 since %2</source>
        <translation>%2 以来 %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Copy balance</source>
        <translation>复制余额</translation>
    </message>
    <message>
        <source>Copy points</source>
        <translation>复制积分</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制姓名</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制会员号</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>desktop::MembersPictures</name>
    <message>
        <source>Balance by category</source>
        <translation>各分类余额</translation>
    </message>
    <message>
        <source>Balance by standing</source>
        <translation>各状态余额</translation>
    </message>
    <message>
        <source>How many members hold how much</source>
        <translation>各余额区间的会员数</translation>
    </message>
</context>
<context>
    <name>desktop::MembersView</name>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图表(&amp;P)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n members, balance %1, points %2</source>
        <extracomment>%1 is a sum of money, %2 one of points.</extracomment>
        <translation>
            <numerusform>%n 名会员，余额 %1，积分 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n without a balance)</source>
        <translation>
            <numerusform>（%n 名没有余额）</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>变化(&amp;H)</translation>
    </message>
</context>
<context>
    <name>desktop::MembersWindow</name>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Members - Member Desk</source>
        <translation>会员 - Member Desk</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>%1 is a shop.</extracomment>
        <translation>会员</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1的会员</translation>
    </message>
    <message>
        <source>&amp;Everyone…</source>
        <translation>全部会员(&amp;E)…</translation>
    </message>
    <message>
        <source>From a &amp;list…</source>
        <translation>按名单(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n members in %1</source>
        <translation>
            <numerusform>已保存：%n 名会员，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved in %1: %2. What was there is untouched.</source>
        <translation>未能保存到 %1：%2。原有内容未改动。</translation>
    </message>
    <message numerus="yes">
        <source>Covered in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>%n 秒后遮盖。按任意键保持显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered. Nothing is lost: what came is still here.</source>
        <translation>已遮盖。没有丢失：已取回的都还在。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Ask for everyone</source>
        <translation>查询全部会员</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n members</source>
        <translation>
            <numerusform>已打印：%n 名会员</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing is not installed. Save it as PDF instead.</source>
        <translation>未安装打印功能。请改为保存 PDF。</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Ask the failed ones again</source>
        <translation>重新查询失败的号码</translation>
    </message>
    <message>
        <source>Questions are still being asked. Close it?</source>
        <translation>仍在查询中。要关闭吗？</translation>
    </message>
    <message>
        <source>Close the list?</source>
        <translation>要关闭名单吗？</translation>
    </message>
    <message>
        <source>What came is only here. To see it again costs its calls again.</source>
        <translation>取回的内容只在这里。再看一次要重新花费调用次数。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>See many members at once: as a table, as pictures, and added up.</source>
        <translation>一次查看多名会员：表格、图表和合计。</translation>
    </message>
    <message>
        <source>Everyone: all members of the shop, a hundred for each call.</source>
        <translation>全部会员：本店所有会员，每次调用一百名。</translation>
    </message>
    <message>
        <source>From a list: the members whose numbers you have, one call each.</source>
        <translation>按名单：您手上有号码的会员，每名一次调用。</translation>
    </message>
    <message>
        <source>Nothing is asked before you have seen what it costs. At the counter everything goes on as always.</source>
        <translation>先显示需要多少次调用，然后才查询。收银台照常工作。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>desktop::NumbersDialog</name>
    <message>
        <source>&amp;Numbers are in column</source>
        <translation>号码所在列(&amp;N)</translation>
    </message>
    <message>
        <source>The first line is &amp;titles</source>
        <translation>第一行是标题(&amp;T)</translation>
    </message>
    <message>
        <source>A list of numbers - Member Desk</source>
        <translation>号码名单 - Member Desk</translation>
    </message>
    <message>
        <source>Which members?</source>
        <translation>哪些会员？</translation>
    </message>
    <message>
        <source>Paste, type or scan numbers, one a line, or a table copied from a spreadsheet. Or open or drop a text or CSV file.</source>
        <translation>粘贴、输入或扫描号码，每行一个，或粘贴从表格复制的内容。也可以打开或拖入文本或 CSV 文件。</translation>
    </message>
    <message>
        <source>Member numbers</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>查询(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it there as CSV (UTF-8), and open that.</source>
        <translation>“%1”是表格文件。请在表格软件中另存为 CSV（UTF-8），再打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as text.</source>
        <translation>“%1”无法作为文本读取。</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>文本和 CSV (*.txt *.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column of a list: its place, and its title or its first entry.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are shorter than the others. Fill up with zeros in front, to %1 digits</source>
        <translation>
            <numerusform>%n 个号码比其他的短。在前面补零到 %1 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in the list twice and are asked once</source>
        <translation>
            <numerusform>%n 个在名单中重复，只查询一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by a spreadsheet and cannot be asked: %1. Format that column as text there</source>
        <extracomment>%1: some of them.</extracomment>
        <translation>
            <numerusform>%n 个被表格软件改动，无法查询：%1。请在表格中把该列设为文本格式</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::PasteReader</name>
    <message>
        <source>The pasted text was put into the fields that it names.</source>
        <translation>已把粘贴的内容填入相应的输入框。</translation>
    </message>
    <message>
        <source>Blanks around the pasted text were left out.</source>
        <translation>已去掉粘贴内容首尾的空白。</translation>
    </message>
</context>
<context>
    <name>desktop::PayDialog</name>
    <message>
        <source>Can they pay? - Member Desk</source>
        <translation>够付吗？ - Member Desk</translation>
    </message>
    <message>
        <source>An estimate: the till decides. No discount is taken off.</source>
        <translation>仅为估算，以收银为准。未计折扣。</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>账单金额(&amp;B)</translation>
    </message>
    <message>
        <source>Balance %1, as it was at %2</source>
        <extracomment>%1 is an amount of money, %2 a time.</extracomment>
        <translation>余额 %1（%2 时）</translation>
    </message>
</context>
<context>
    <name>desktop::PinDialog</name>
    <message>
        <source>Ask for it before contact data is uncovered too</source>
        <translation>显示联系资料之前也要求输入</translation>
    </message>
    <message>
        <source>Manager PIN - Member Desk</source>
        <translation>店长 PIN - Member Desk</translation>
    </message>
    <message>
        <source>Whoever opens the settings is then asked for this PIN. It stops a colleague at the till, not an intruder: whoever can read this user&apos;s files can take it out, and has the app key too.</source>
        <translation>之后打开设置的人都要输入此 PIN。它挡得住收银台旁的同事，挡不住入侵者：能读取该用户文件的人可以把它去掉，也就拿到了 App Key。</translation>
    </message>
    <message>
        <source>&amp;New PIN; empty: the one that is set stays</source>
        <translation>新 PIN(&amp;N)；留空：保留现有的 PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新 PIN(&amp;N)</translation>
    </message>
    <message>
        <source>The new PIN &amp;again</source>
        <translation>再次输入新 PIN(&amp;A)</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>保存 PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>PIN 至少要有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs differ. Type both again.</source>
        <translation>两次输入的 PIN 不同。请都重新输入。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: this holds until Member Desk is closed.</source>
        <translation>设置无法保存：此更改在关闭 Member Desk 之前有效。</translation>
    </message>
    <message>
        <source>If it is forgotten: close Member Desk, delete the lines under [pin] in %1, and start it again.</source>
        <translation>如果忘记 PIN：请关闭 Member Desk，删除 %1 中 [pin] 下面的各行，再重新启动。</translation>
    </message>
    <message>
        <source>Save these notes…</source>
        <translation>保存这些记录…</translation>
    </message>
    <message numerus="yes">
        <source>Shown today: %n times</source>
        <translation>
            <numerusform>今天显示 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the notes of what was shown</source>
        <translation>保存显示记录</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet (*.csv)</source>
        <translation>CSV，适用于任何表格软件 (*.csv)</translation>
    </message>
    <message>
        <source>Not saved in %1: %2.</source>
        <translation>未能保存到 %1：%2。</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Note when contact data is shown</source>
        <translation>记录联系方式何时被显示</translation>
    </message>
    <message>
        <source>In a file of this user: when, at which desk and which field; never the value.</source>
        <translation>记入该用户的文件：时间、收银台和哪一项；从不记录内容。</translation>
    </message>
</context>
<context>
    <name>desktop::PinDoor</name>
    <message>
        <source>The settings need the manager&apos;s PIN.</source>
        <translation>打开设置需要店长 PIN。</translation>
    </message>
    <message>
        <source>Contact data needs the manager&apos;s PIN. After it, hold a button or F7 to see them, until the next question.</source>
        <translation>查看联系资料需要店长 PIN。输入之后，在下一次查询之前，可按住按钮或 F7 查看。</translation>
    </message>
    <message>
        <source>Many members at once need the manager&apos;s PIN.</source>
        <translation>一次查看多名会员需要店长 PIN。</translation>
    </message>
</context>
<context>
    <name>desktop::PinPrompt</name>
    <message>
        <source>Manager PIN - Member Desk</source>
        <translation>店长 PIN - Member Desk</translation>
    </message>
    <message>
        <source>Manager PIN</source>
        <translation>店长 PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>PIN 至少要有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 不对。</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n s.</source>
        <translation>
            <numerusform>输错次数太多。请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten? Whoever looks after this computer can remove it; the README says how.</source>
        <translation>忘记了？管理这台电脑的人可以移除它，方法见 README。</translation>
    </message>
    <message>
        <source>Typed too fast (scanner?). Type the PIN by hand.</source>
        <translation>输入太快（是扫码枪吗？）。请手动输入 PIN。</translation>
    </message>
</context>
<context>
    <name>desktop::PriceDialog</name>
    <message>
        <source>Ask - Member Desk</source>
        <translation>查询 - Member Desk</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>查询(&amp;A)</translation>
    </message>
</context>
<context>
    <name>desktop::RecentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>desktop::RunRow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Ask failed ones again (%n calls)</source>
        <translation>
            <numerusform>重新查询失败的（%n 次调用）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping when this answer is in</source>
        <translation>收到这次答复后停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting: the counter comes first</source>
        <translation>等待中：收银台优先</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Done, but for those that failed</source>
        <translation>已完成，失败的除外</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not asked yet</source>
        <translation>
            <numerusform>已停止：%n 个尚未查询</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: there are more members</source>
        <translation>已停止：还有更多会员</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at your limit: %n not asked yet</source>
        <translation>
            <numerusform>已达到您设的上限：%n 个尚未查询</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at your limit: there are more members</source>
        <translation>已达到您设的上限：还有更多会员</translation>
    </message>
    <message>
        <source>Stopped: the service gives the same members again. Nobody knows who is missing</source>
        <translation>已停止：服务重复返回相同的会员。无法知道缺少哪些</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 名会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls made</source>
        <translation>
            <numerusform>已调用 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>今天还剩 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were no member</source>
        <translation>
            <numerusform>%n 行不是会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came twice and count once</source>
        <translation>
            <numerusform>%n 名重复返回，只计一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute to go</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes to go</source>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1. %2 (%3)</source>
        <extracomment>A fault: title, sentence, code.</extracomment>
        <translation>已停止：%1。%2（%3）</translation>
    </message>
</context>
<context>
    <name>desktop::ScannerCheck</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Characters: %1 (%2)</source>
        <translation>字符：%1（%2）</translation>
    </message>
    <message>
        <source>Ended with: %1</source>
        <translation>结束键：%1</translation>
    </message>
    <message>
        <source>That is slow for a scanner: was it typed by hand?</source>
        <translation>这个速度不像扫码枪：是手工输入的吗？</translation>
    </message>
    <message>
        <source>An input method is switched on: it may swallow scans. Switch it to English.</source>
        <translation>输入法已打开，可能会吞掉扫码内容。请切换到英文。</translation>
    </message>
    <message>
        <source>Tab and line feed</source>
        <translation>Tab 加换行</translation>
    </message>
    <message>
        <source>Enter and line feed</source>
        <translation>Enter 加换行</translation>
    </message>
    <message>
        <source>Line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>This is a payment card. It was not kept. Use a member&apos;s card.</source>
        <translation>这是银行卡，没有保留。请使用会员卡。</translation>
    </message>
    <message>
        <source>Gaps in ms: %1 (longest %2)</source>
        <translation>间隔（毫秒）：%1（最长 %2）</translation>
    </message>
    <message>
        <source>With the rules below it is read as: %1</source>
        <translation>按下面的规则读作：%1</translation>
    </message>
    <message>
        <source>Then scan a second card too: it must come out right with the same rules.</source>
        <translation>然后再扫描另一张卡：用同样的规则也必须读对。</translation>
    </message>
</context>
<context>
    <name>desktop::SearchForm</name>
    <message>
        <source>That was too long for a number: only its beginning was kept.</source>
        <translation>内容太长，不是会员号：只保留了开头部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>desktop::SettingsDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1. Press OK again to use them until Member Desk is closed.</source>
        <translation>设置无法保存到 %1。再按一次“确定”，可在关闭 Member Desk 之前使用这些设置。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1.</source>
        <translation>设置无法保存到 %1。</translation>
    </message>
    <message>
        <source>No member numbers, names or keys stand in it: %1</source>
        <translation>其中没有会员号、姓名或密钥：%1</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>desktop::StatusRow</name>
    <message>
        <source>Ready to scan</source>
        <translation>可以扫码</translation>
    </message>
    <message>
        <source>Not ready: click here first</source>
        <translation>未就绪：请先点击此处</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>⚠ %1, unprotected</source>
        <translation>⚠ %1，未加密</translation>
    </message>
    <message numerus="yes">
        <source>%n calls today</source>
        <translation>
            <numerusform>今日已查询 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>今日 %1 / %2 次</translation>
    </message>
    <message>
        <source>▲ %1 of %2 today: only %3 left</source>
        <translation>▲ 今日 %1 / %2 次：只剩 %3 次</translation>
    </message>
    <message>
        <source>■ %1 of %2 today: used up until midnight</source>
        <translation>■ 今日 %1 / %2 次：已用完，午夜恢复</translation>
    </message>
    <message>
        <source>Not ready: set up first</source>
        <translation>未就绪：请先设置</translation>
    </message>
    <message>
        <source>▲ Service not reached</source>
        <translation>▲ 连不上服务</translation>
    </message>
</context>
<context>
    <name>desktop::StepChart</name>
    <message>
        <source>Balance after each top-up</source>
        <translation>每次充值后的余额</translation>
    </message>
    <message>
        <source>What was spent in between is not shown.</source>
        <translation>其间的消费未显示。</translation>
    </message>
</context>
<context>
    <name>desktop::StoreForm</name>
    <message>
        <source>Kept in the system&apos;s keychain</source>
        <translation>保存在系统钥匙串中</translation>
    </message>
    <message numerus="yes">
        <source>The name of the store is too long: at most %n characters.</source>
        <translation>
            <numerusform>门店名称太长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another store is called %1 too. Give this one a name of its own.</source>
        <translation>已有另一个门店也叫“%1”。请为此门店另取一个名称。</translation>
    </message>
</context>
<context>
    <name>desktop::StoreMore</name>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>A proxy is given as name and port, for example proxy.example.com:8080.</source>
        <translation>代理要写成名称加端口，例如 proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>Give the whole path of the certificate file, or choose it.</source>
        <translation>请填写证书文件的完整路径，或直接选择文件。</translation>
    </message>
    <message>
        <source>There is no such certificate file.</source>
        <translation>没有这个证书文件。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain</source>
        <translation>保存在系统钥匙串中</translation>
    </message>
    <message>
        <source>The proxy&apos;s password needs a user name.</source>
        <translation>填写代理密码时必须有用户名。</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read.</source>
        <translation>此文件中没有可读取的证书。</translation>
    </message>
    <message>
        <source>This is a P7B file (PKCS#7), which cannot be read here. Save the certificate as a Base-64 .cer file and choose that.</source>
        <translation>这是 P7B 文件（PKCS#7），本程序无法读取。请将证书另存为 Base-64 编码的 .cer 文件，再选择它。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der *.p7b);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>desktop::StoresForm</name>
    <message>
        <source>New store</source>
        <translation>新门店</translation>
    </message>
    <message>
        <source>%1 (not complete)</source>
        <translation>%1（未填完整）</translation>
    </message>
</context>
<context>
    <name>desktop::TopUpsDialog</name>
    <message>
        <source>&amp;Ask (this is a call)</source>
        <translation>查询（计一次查询）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Top-ups - Member Desk</source>
        <translation>充值记录 - Member Desk</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>充值记录</translation>
    </message>
    <message>
        <source>Asking for the top-ups of %1…</source>
        <extracomment>%1 is a member&apos;s name.</extracomment>
        <translation>正在查询 %1 的充值记录…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ask again (this is a call)</source>
        <translation>重新查询（计一次查询）(&amp;A)</translation>
    </message>
    <message>
        <source>Top-ups of %1</source>
        <extracomment>%1 is a member&apos;s name.</extracomment>
        <translation>%1 的充值记录</translation>
    </message>
    <message>
        <source>No top-ups</source>
        <translation>没有充值记录</translation>
    </message>
</context>
<context>
    <name>desktop::TopUpsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>充值后余额</translation>
    </message>
    <message>
        <source>How</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>门店</translation>
    </message>
</context>
<context>
    <name>desktop::VerdictBand</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Balance %1.</source>
        <translation>余额 %1。</translation>
    </message>
    <message>
        <source>Points %1.</source>
        <translation>积分 %1。</translation>
    </message>
</context>
<context>
    <name>desktop::WindowDialogs</name>
    <message>
        <source>What was shown cannot be noted in %1.</source>
        <translation>无法在 %1 中记录显示过的内容。</translation>
    </message>
    <message>
        <source>Top-ups cannot be asked for: the service gave this member no uid that can be read.</source>
        <translation>无法查询充值：服务没有返回该会员可读的 uid。</translation>
    </message>
</context>
</TS>
