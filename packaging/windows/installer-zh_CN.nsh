; SPDX-License-Identifier: MIT
; What the installer says in Simplified Chinese: the same names as in installer-en.nsh, in the same order.
!define NAME_ZH "会员前台"
LangString AppName ${LANG_SIMPCHINESE} "${NAME_ZH}"
LangString Comment ${LANG_SIMPCHINESE} "按会员号查询会员"

LangString OptionsTitle ${LANG_SIMPCHINESE} "安装方式"
LangString OptionsSubtitle ${LANG_SIMPCHINESE} "会员前台 Member Desk ${VERSION}"
LangString OptionsNew ${LANG_SIMPCHINESE} "为谁安装会员前台？"
LangString OptionsUpgrade ${LANG_SIMPCHINESE} "本机已安装 $OldVersion 版，将被替换；设置保持不变。"
LangString ForMe ${LANG_SIMPCHINESE} "仅为我安装(&O)"
LangString ForAll ${LANG_SIMPCHINESE} "为本机所有用户安装（需要管理员许可）(&A)"
LangString DesktopIcon ${LANG_SIMPCHINESE} "在桌面上放置图标(&D)"
LangString StartWithWindows ${LANG_SIMPCHINESE} "随 Windows 一起启动(&S)"

LangString FolderTop ${LANG_SIMPCHINESE} "会员前台将安装到此文件夹。"
LangString Elevating ${LANG_SIMPCHINESE} "正在等待管理员许可并写入文件"
LangString Placing ${LANG_SIMPCHINESE} "正在放置文件"

LangString DoneTitle ${LANG_SIMPCHINESE} "会员前台已安装"
LangString DoneSubtitle ${LANG_SIMPCHINESE} "${VERSION} 版"
LangString DoneText ${LANG_SIMPCHINESE} "可在“开始”菜单中找到它。按 Ctrl+逗号 打开设置。"
LangString DoneRun ${LANG_SIMPCHINESE} "立即启动会员前台(&S)"

LangString Running ${LANG_SIMPCHINESE} "会员前台正在运行，现在将关闭它。$\r$\n$\r$\n按“确定”继续。"
LangString StillRunning ${LANG_SIMPCHINESE} "会员前台仍在运行，可能是本机的其他用户打开的。$\r$\n$\r$\n请在那里关闭它，然后重试。"

LangString Code10 ${LANG_SIMPCHINESE} "会员前台仍在运行。未作任何更改。"
LangString Code11 ${LANG_SIMPCHINESE} "无法写入文件。未作任何更改。$\r$\n$\r$\n磁盘是否已满，或者没有写入此文件夹的权限？"
LangString Code12 ${LANG_SIMPCHINESE} "此文件夹中有其他程序的同名文件。未作任何更改。$\r$\n$\r$\n请选择其他文件夹。"
LangString Code13 ${LANG_SIMPCHINESE} "为所有用户进行此操作需要管理员许可。未作任何更改。"
LangString Code14 ${LANG_SIMPCHINESE} "会员前台需要 Windows 10 1809 版或更高版本。"
LangString Code15 ${LANG_SIMPCHINESE} "命令行中有错误的参数。"
LangString Code16 ${LANG_SIMPCHINESE} "有些文件无法删除。请重新启动电脑，然后再次卸载。"
LangString CodeOther ${LANG_SIMPCHINESE} "为所有用户安装失败。"

LangString RemoveTitle ${LANG_SIMPCHINESE} "卸载会员前台"
LangString RemoveSubtitle ${LANG_SIMPCHINESE} "${VERSION} 版"
LangString RemoveText ${LANG_SIMPCHINESE} "将从本机删除会员前台。自行放入其文件夹的文件会保留。"
LangString RemoveSettings ${LANG_SIMPCHINESE} "同时删除我的设置(&S)"
LangString RemoveSettingsText ${LANG_SIMPCHINESE} "包括门店及其 App ID 和 App Key、店长 PIN、日志和调用计数。删除后无法恢复。本机其他用户的设置会保留。"
LangString RemoveDone ${LANG_SIMPCHINESE} "会员前台已卸载。"
