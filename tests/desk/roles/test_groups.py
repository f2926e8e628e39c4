"""The groups of the desk are there after every migration, and open every edition, whichever came first."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Workflow, WorkflowPage

from home import foundation

pytestmark = pytest.mark.django_db

NAMES = ["Chief editors", "Editors English", "Editors German", "Translators"]
migration = import_module("desk.migrations.0003_groups")


def all_rights():
    """Whatever the groups may, as rows of words."""
    pages = GroupPagePermission.objects.values_list("group__name", "page__slug", "permission__codename")
    pictures = GroupCollectionPermission.objects.values_list("group__name", "collection__name", "permission__codename")
    models = Group.objects.values_list("name", "permissions__content_type__app_label", "permissions__codename")
    approvals = WorkflowPage.objects.values_list("page__slug", "workflow__name", "workflow__active")
    approvers = Workflow.objects.filter(name__startswith="Approval").values_list(
        "name", "workflow_tasks__task__groupapprovaltask__groups__name"
    )
    return {name: set(rows) for name, rows in locals().items()}


def test_there_are_four_groups(homes):
    assert list(Group.objects.order_by("name").values_list("name", flat=True)) == NAMES


def test_a_site_that_was_there_before_has_the_same_as_a_fresh_one(homes):
    fresh = all_rights()
    Group.objects.all().delete()
    Workflow.objects.filter(name__startswith="Approval").delete()
    migration.make_groups(apps, None)
    assert all_rights() == fresh


def test_a_home_page_that_comes_later_is_open_to_them(homes):
    before = all_rights()
    homes["en"].delete()
    assert all_rights() != before
    foundation.lay()
    assert all_rights() == before


def test_set_up_run_again_brings_back_nothing_that_was_taken_away(homes):
    Group.objects.get(name="Translators").delete()
    GroupPagePermission.objects.filter(group__name="Editors German", permission__codename="publish_page").delete()
    before = all_rights()
    foundation.lay()
    assert all_rights() == before


def test_a_home_page_may_be_made_where_all_groups_are_gone(homes):
    homes["en"].delete()
    Group.objects.all().delete()
    Workflow.objects.all().delete()
    assert foundation.lay()["en"].live


def test_groups_of_wagtail_stay_where_somebody_is_in_them(homes):
    old = Group.objects.create(name="Moderators")
    old.user_set.add(User.objects.create_user("karl"))
    Group.objects.create(name="Editors")
    migration.make_groups(apps, None)
    assert set(Group.objects.values_list("name", flat=True)) == {*NAMES, "Moderators"}


def test_a_group_of_the_same_name_keeps_its_people_and_gets_what_it_lacks(homes):
    Group.objects.all().delete()
    old = Group.objects.create(name="Translators")
    old.user_set.add(karl := User.objects.create_user("karl"))
    migration.make_groups(apps, None)
    assert User.objects.get(pk=karl.pk).has_perm("wagtail_localize.submit_translation")


def test_the_editors_of_both_editions_may_the_same_each_in_their_own(homes):
    turned = {"Editors German": "Editors English", "de": "en", "Approval German": "Approval English"}
    rights = all_rights()
    for rows in rights.values():
        german = {tuple(turned.get(word, word) for word in row) for row in rows if {"Editors German", "de"} & {*row}}
        assert {row for row in german if "Editors English" in row} <= rows
