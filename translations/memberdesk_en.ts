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
    <name>desktop::PinDialog</name>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>A PIN has at least %n character.</numerusform>
            <numerusform>A PIN has at least %n characters.</numerusform>
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
