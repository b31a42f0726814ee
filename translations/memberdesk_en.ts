<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPrice</name>
    <message numerus="yes">
        <source>This takes %n calls.</source>
        <translation>
            <numerusform>This takes %n call.</numerusform>
            <numerusform>This takes %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are left today.</source>
        <translation>
            <numerusform>%n call is left today.</numerusform>
            <numerusform>%n calls are left today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this list</source>
        <translation>
            <numerusform>%n not in this list</numerusform>
            <numerusform>%n not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(of %n, a difference is not known)</source>
        <translation>
            <numerusform>(of %n, a difference is not known)</numerusform>
            <numerusform>(of %n, a difference is not known)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n members are the same.</source>
        <translation>
            <numerusform>Nothing has changed: %n member is the same.</numerusform>
            <numerusform>Nothing has changed: %n members are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are the same.</source>
        <translation>
            <numerusform>%n member is the same.</numerusform>
            <numerusform>%n members are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliFile</name>
    <message numerus="yes">
        <source>%n members are in %1</source>
        <translation>
            <numerusform>%n member is in %1</numerusform>
            <numerusform>%n members are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliLookup</name>
    <message numerus="yes">
        <source>%n numbers were not asked.</source>
        <translation>
            <numerusform>%n number was not asked.</numerusform>
            <numerusform>%n numbers were not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliMembers</name>
    <message numerus="yes">
        <source>%n members have the phone %1.</source>
        <translation>
            <numerusform>%n member has the phone %1.</numerusform>
            <numerusform>%n members have the phone %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n top-ups. Paid: %1. Given: %2.</source>
        <translation>
            <numerusform>%n top-up. Paid: %1. Given: %2.</numerusform>
            <numerusform>%n top-ups. Paid: %1. Given: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts cannot be read and are not in the sums.</source>
        <translation>
            <numerusform>%n amount cannot be read and is not in the sums.</numerusform>
            <numerusform>%n amounts cannot be read and are not in the sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the answer cannot be read.</source>
        <translation>
            <numerusform>%n row of the answer cannot be read.</numerusform>
            <numerusform>%n rows of the answer cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members. Balance: %1. Points: %2. Calls: %3.</source>
        <translation>
            <numerusform>%n member. Balance: %1. Points: %2. Calls: %3.</numerusform>
            <numerusform>%n members. Balance: %1. Points: %2. Calls: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliNumberSource</name>
    <message numerus="yes">
        <source>%n numbers stand there again: each is asked once.</source>
        <translation>
            <numerusform>%n number stands there again: it is asked once.</numerusform>
            <numerusform>%n numbers stand there again: each is asked once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctors</name>
    <message numerus="yes">
        <source>It is %n minutes ahead of the server. Set the clock of this computer.</source>
        <translation>
            <numerusform>It is %n minute ahead of the server. Set the clock of this computer.</numerusform>
            <numerusform>It is %n minutes ahead of the server. Set the clock of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n minutes behind the server. Set the clock of this computer.</source>
        <translation>
            <numerusform>It is %n minute behind the server. Set the clock of this computer.</numerusform>
            <numerusform>It is %n minutes behind the server. Set the clock of this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not answer within %n seconds (timeout). Check the network, then try again.</source>
        <translation>
            <numerusform>It did not answer within %n second (timeout). Check the network, then try again.</numerusform>
            <numerusform>It did not answer within %n seconds (timeout). Check the network, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message numerus="yes">
        <source>birthday in %n days</source>
        <translation>
            <numerusform>birthday in %n day</numerusform>
            <numerusform>birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed, %n days</source>
        <translation>
            <numerusform>Allowed, %n day</numerusform>
            <numerusform>Allowed, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1, %n days</source>
        <translation>
            <numerusform>Up to %1, %n day</numerusform>
            <numerusform>Up to %1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a member for %n years today</source>
        <translation>
            <numerusform>a member for %n year today</numerusform>
            <numerusform>a member for %n years today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message numerus="yes">
        <source>%n members, balance %1, points %2</source>
        <translation>
            <numerusform>%n member, balance %1, points %2</numerusform>
            <numerusform>%n members, balance %1, points %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRowTexts</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n members)</source>
        <extracomment>A sum of money, and of how many members it is.</extracomment>
        <translation>
            <numerusform>%1 (%n member)</numerusform>
            <numerusform>%1 (%n members)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message numerus="yes">
        <source>%n members have this phone</source>
        <translation>
            <numerusform>%n member has this phone</numerusform>
            <numerusform>%n members have this phone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramNotice</name>
    <message numerus="yes">
        <source>The screen clears in %n s. Press any key to keep it.</source>
        <translation>
            <numerusform>The screen clears in %n s. Press any key to keep it.</numerusform>
            <numerusform>The screen clears in %n s. Press any key to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>The number has %n characters.</source>
        <translation>
            <numerusform>The number has %n character.</numerusform>
            <numerusform>The number has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This shop&apos;s have %n.</source>
        <translation>
            <numerusform>This shop&apos;s have %n.</numerusform>
            <numerusform>This shop&apos;s have %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>The number is too long: at most %n characters.</source>
        <translation>
            <numerusform>The number is too long: at most %n character.</numerusform>
            <numerusform>The number is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerTexts</name>
    <message numerus="yes">
        <source>Rules: take off “%1” from the beginning and “%2” from the end, then exactly %n characters</source>
        <translation>
            <numerusform>Rules: take off “%1” from the beginning and “%2” from the end, then exactly %n character</numerusform>
            <numerusform>Rules: take off “%1” from the beginning and “%2” from the end, then exactly %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: take off “%1” from the beginning, then exactly %n characters</source>
        <translation>
            <numerusform>Rules: take off “%1” from the beginning, then exactly %n character</numerusform>
            <numerusform>Rules: take off “%1” from the beginning, then exactly %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: take off “%1” from the end, then exactly %n characters</source>
        <translation>
            <numerusform>Rules: take off “%1” from the end, then exactly %n character</numerusform>
            <numerusform>Rules: take off “%1” from the end, then exactly %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: exactly %n characters, nothing taken off</source>
        <translation>
            <numerusform>Rules: exactly %n character, nothing taken off</numerusform>
            <numerusform>Rules: exactly %n characters, nothing taken off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message numerus="yes">
        <source>Member until %1, %n days left</source>
        <translation>
            <numerusform>Member until %1, %n day left</numerusform>
            <numerusform>Member until %1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopUpTexts</name>
    <message numerus="yes">
        <source>%n of %1 are left.</source>
        <extracomment>%n is how many calls are left, %1 how many there are a day: &quot;263 of 300 are left.&quot;</extracomment>
        <translation>
            <numerusform>%n of %1 is left.</numerusform>
            <numerusform>%n of %1 are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n top-ups. Paid: %1. Given: %2.</source>
        <extracomment>Of %n top-ups, and sums of money.</extracomment>
        <translation>
            <numerusform>%n top-up. Paid: %1. Given: %2.</numerusform>
            <numerusform>%n top-ups. Paid: %1. Given: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts paid are unreadable, and not in the sum.</source>
        <translation>
            <numerusform>%n amount paid is unreadable, and not in the sum.</numerusform>
            <numerusform>%n amounts paid are unreadable, and not in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount paid.</source>
        <translation>
            <numerusform>%n row has no amount paid.</numerusform>
            <numerusform>%n rows have no amount paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts given are unreadable, and not in the sum.</source>
        <translation>
            <numerusform>%n amount given is unreadable, and not in the sum.</numerusform>
            <numerusform>%n amounts given are unreadable, and not in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no amount given.</source>
        <translation>
            <numerusform>%n row has no amount given.</numerusform>
            <numerusform>%n rows have no amount given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read at all, and are in no sum.</source>
        <translation>
            <numerusform>%n row could not be read at all, and is in no sum.</numerusform>
            <numerusform>%n rows could not be read at all, and are in no sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::IdentityBar</name>
    <message numerus="yes">
        <source>⏸ Wait %n seconds</source>
        <translation>
            <numerusform>⏸ Wait %n second</numerusform>
            <numerusform>⏸ Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::KeepDialog</name>
    <message numerus="yes">
        <source>&amp;All: %n members</source>
        <translation>
            <numerusform>&amp;All: %n member</numerusform>
            <numerusform>&amp;All: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those &amp;shown: %n members</source>
        <translation>
            <numerusform>Only the one &amp;shown: %n member</numerusform>
            <numerusform>Only those &amp;shown: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MembersView</name>
    <message numerus="yes">
        <source>%n members, balance %1, points %2</source>
        <extracomment>%1 is a sum of money, %2 one of points.</extracomment>
        <translation>
            <numerusform>%n member, balance %1, points %2</numerusform>
            <numerusform>%n members, balance %1, points %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n without a balance)</source>
        <translation>
            <numerusform>(%n without a balance)</numerusform>
            <numerusform>(%n without a balance)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MembersWindow</name>
    <message numerus="yes">
        <source>Saved: %n members in %1</source>
        <translation>
            <numerusform>Saved: %n member in %1</numerusform>
            <numerusform>Saved: %n members in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>Covered in %n s. Any key keeps it open.</numerusform>
            <numerusform>Covered in %n s. Any key keeps it open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n members</source>
        <translation>
            <numerusform>Printed: %n member</numerusform>
            <numerusform>Printed: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::NumbersDialog</name>
    <message numerus="yes">
        <source>%n numbers are shorter than the others. Fill up with zeros in front, to %1 digits</source>
        <translation>
            <numerusform>%n number is shorter than the others. Fill it up with zeros in front, to %1 digits</numerusform>
            <numerusform>%n numbers are shorter than the others. Fill them up with zeros in front, to %1 digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in the list twice and are asked once</source>
        <translation>
            <numerusform>%n stands in the list twice and is asked once</numerusform>
            <numerusform>%n stand in the list twice and are asked once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by a spreadsheet and cannot be asked: %1. Format that column as text there</source>
        <extracomment>%1: some of them.</extracomment>
        <translation>
            <numerusform>%n was changed by a spreadsheet and cannot be asked: %1. Format that column as text there</numerusform>
            <numerusform>%n were changed by a spreadsheet and cannot be asked: %1. Format that column as text there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::PinDialog</name>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>A PIN has at least %n character.</numerusform>
            <numerusform>A PIN has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown today: %n times</source>
        <translation>
            <numerusform>Shown today: %n time</numerusform>
            <numerusform>Shown today: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::PinPrompt</name>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>A PIN has at least %n character.</numerusform>
            <numerusform>A PIN has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n s.</source>
        <translation>
            <numerusform>That was wrong too often. Wait %n s.</numerusform>
            <numerusform>That was wrong too often. Wait %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::RunRow</name>
    <message numerus="yes">
        <source>Ask failed ones again (%n calls)</source>
        <translation>
            <numerusform>Ask the failed one again (%n call)</numerusform>
            <numerusform>Ask failed ones again (%n calls)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n not asked yet</source>
        <translation>
            <numerusform>Stopped: %n not asked yet</numerusform>
            <numerusform>Stopped: %n not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at your limit: %n not asked yet</source>
        <translation>
            <numerusform>Stopped at your limit: %n not asked yet</numerusform>
            <numerusform>Stopped at your limit: %n not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls made</source>
        <translation>
            <numerusform>%n call made</numerusform>
            <numerusform>%n calls made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left today</source>
        <translation>
            <numerusform>%n left today</numerusform>
            <numerusform>%n left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were no member</source>
        <translation>
            <numerusform>%n row was no member</numerusform>
            <numerusform>%n rows were no member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came twice and count once</source>
        <translation>
            <numerusform>%n came twice and counts once</numerusform>
            <numerusform>%n came twice and count once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes to go</source>
        <translation>
            <numerusform>about %n minute to go</numerusform>
            <numerusform>about %n minutes to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::StatusRow</name>
    <message numerus="yes">
        <source>%n calls today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::StoreForm</name>
    <message numerus="yes">
        <source>The name of the store is too long: at most %n characters.</source>
        <translation>
            <numerusform>The name of the store is too long: at most %n character.</numerusform>
            <numerusform>The name of the store is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
