// SPDX-License-Identifier: MIT
#pragma once

/// See failingdisk.cpp: how many steps changed something in the watched folder so far.
long failingDiskSteps();
