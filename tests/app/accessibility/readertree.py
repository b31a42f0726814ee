# SPDX-License-Identifier: MIT
"""The accessibility tree of a program, in the few words that the test needs."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def walk(node):
    """Every node below and with `node`; one that vanishes meanwhile is left out."""
    try:
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.Error:
        return
    yield node
    for child in children:
        if child is not None:
            yield from walk(child)


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def meaning(node):
    """What a reader says beside the value: the name of the label that belongs to it, or else its description."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
    return node.get_description()


def fields(root):
    """What is on the screen: {meaning: value} of every label that says what it is."""
    found = {}
    for node in walk(root):
        try:
            if node.get_role() == Atspi.Role.LABEL and is_showing(node) and meaning(node):
                found[meaning(node)] = node.get_name()
        except GLib.Error:
            continue
    return found


def find(root, role, name):
    for node in walk(root):
        try:
            if node.get_role() == role and node.get_name() == name and is_showing(node):
                return node
        except GLib.Error:
            continue
    return None


def application(process_id):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        candidate = desktop.get_child_at_index(i)
        try:
            if candidate is not None and candidate.get_process_id() == process_id:
                return candidate
        except GLib.Error:
            continue
    return None
