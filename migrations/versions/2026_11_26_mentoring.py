"""Young teachers, pairs, their programmes and journals; check-ins, pulses, signals; peer visits."""

import sqlalchemy as sa
from alembic import op

revision = "mentoring"
down_revision = "events"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pulse_reports",
        sa.Column("wave", sa.String(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("table", sa.JSON(), nullable=False),
        sa.Column("sets", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pulse_reports")),
        sa.UniqueConstraint("wave", name=op.f("uq_pulse_reports_wave")),
    )
    op.create_table(
        "pulse_versions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("definition", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pulse_versions")),
        sa.UniqueConstraint("digest", name=op.f("uq_pulse_versions_digest")),
        sa.UniqueConstraint("number", name=op.f("uq_pulse_versions_number")),
    )
    op.create_table(
        "cohort_members",
        sa.Column("year", sa.String(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("school_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_cohort_members_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["school_id"], ["schools.id"], name=op.f("fk_cohort_members_school_id_schools")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cohort_members")),
        sa.UniqueConstraint("year", "person_id", name=op.f("uq_cohort_members_year_person_id")),
    )
    with op.batch_alter_table("cohort_members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cohort_members_person_id"), ["person_id"], unique=False)

    op.create_table(
        "exchange_rounds",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("author_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joins_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visits_until", sa.Date(), nullable=False),
        sa.Column("matched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["people.id"], name=op.f("fk_exchange_rounds_author_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_rounds")),
    )
    op.create_table(
        "leaves",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("recorded_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_leaves_person_id_people")),
        sa.ForeignKeyConstraint(["recorded_by"], ["people.id"], name=op.f("fk_leaves_recorded_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaves")),
    )
    with op.batch_alter_table("leaves", schema=None) as batch_op:
        batch_op.create_index(
            "one_open_leave",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("until IS NULL"),
            postgresql_where=sa.text("until IS NULL"),
        )

    op.create_table(
        "mentor_refusals",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("recorded_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_mentor_refusals_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["people.id"], name=op.f("fk_mentor_refusals_recorded_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_refusals")),
    )
    with op.batch_alter_table("mentor_refusals", schema=None) as batch_op:
        batch_op.create_index(
            "one_live_mentor_refusal",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("withdrawn_on IS NULL"),
            postgresql_where=sa.text("withdrawn_on IS NULL"),
        )

    op.create_table(
        "mentor_terms",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("away_until", sa.Date(), nullable=True),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_mentor_terms_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_terms")),
        sa.UniqueConstraint("person_id", name=op.f("uq_mentor_terms_person_id")),
    )
    op.create_table(
        "mentor_wishes",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_mentor_wishes_person_id_people")),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["people.id"], name=op.f("fk_mentor_wishes_settled_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_wishes")),
    )
    with op.batch_alter_table("mentor_wishes", schema=None) as batch_op:
        batch_op.create_index(
            "one_open_mentor_wish",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )

    op.create_table(
        "mentorships",
        sa.Column("mentee_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mentor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("school_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("follows_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("mentor_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mentee_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("declined_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("order_number", sa.String(), nullable=False),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("agreement", sa.Boolean(), nullable=False),
        sa.Column("agreement_number", sa.String(), nullable=False),
        sa.Column("agreement_on", sa.Date(), nullable=True),
        sa.Column("entitled_on", sa.Date(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("paused_on", sa.Date(), nullable=True),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("notice_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.String(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("mentor_id <> mentee_id", name=op.f("ck_mentorships_a_pair_is_two")),
        sa.ForeignKeyConstraint(
            ["declined_by"], ["people.id"], name=op.f("fk_mentorships_declined_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["follows_id"], ["mentorships.id"], name=op.f("fk_mentorships_follows_id_mentorships")
        ),
        sa.ForeignKeyConstraint(["mentee_id"], ["people.id"], name=op.f("fk_mentorships_mentee_id_people")),
        sa.ForeignKeyConstraint(["mentor_id"], ["people.id"], name=op.f("fk_mentorships_mentor_id_people")),
        sa.ForeignKeyConstraint(
            ["proposed_by"], ["people.id"], name=op.f("fk_mentorships_proposed_by_people")
        ),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_mentorships_school_id_schools")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentorships")),
    )
    with op.batch_alter_table("mentorships", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mentorships_mentee_id"), ["mentee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mentorships_mentor_id"), ["mentor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mentorships_school_id"), ["school_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_mentorships_state"), ["state"], unique=False)
        batch_op.create_index(
            "one_coming_mentorship",
            ["mentee_id"],
            unique=True,
            sqlite_where=sa.text("state IN ('proposed', 'agreed', 'consented')"),
            postgresql_where=sa.text("state IN ('proposed', 'agreed', 'consented')"),
        )
        batch_op.create_index(
            "one_live_mentorship",
            ["mentee_id"],
            unique=True,
            sqlite_where=sa.text("state IN ('active', 'paused', 'closing')"),
            postgresql_where=sa.text("state IN ('active', 'paused', 'closing')"),
        )

    op.create_table(
        "risk_cases",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("contact_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("escalate_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contacted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("repeat_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["closed_by"], ["people.id"], name=op.f("fk_risk_cases_closed_by_people")),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_risk_cases_owner_id_people")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_risk_cases_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_cases")),
    )
    with op.batch_alter_table("risk_cases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_cases_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "one_live_risk_case",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )

    op.create_table(
        "school_neighbours",
        sa.Column("school_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("neighbour_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint(
            "school_id < neighbour_id", name=op.f("ck_school_neighbours_each_pair_of_schools_once")
        ),
        sa.ForeignKeyConstraint(
            ["neighbour_id"], ["schools.id"], name=op.f("fk_school_neighbours_neighbour_id_schools")
        ),
        sa.ForeignKeyConstraint(
            ["school_id"], ["schools.id"], name=op.f("fk_school_neighbours_school_id_schools")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_neighbours")),
        sa.UniqueConstraint(
            "school_id", "neighbour_id", name=op.f("uq_school_neighbours_school_id_neighbour_id")
        ),
    )
    with op.batch_alter_table("school_neighbours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_school_neighbours_neighbour_id"), ["neighbour_id"], unique=False)

    op.create_table(
        "alerts",
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentorship_id"], ["mentorships.id"], name=op.f("fk_alerts_mentorship_id_mentorships")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_alerts_person_id_people")),
        sa.ForeignKeyConstraint(["settled_by"], ["people.id"], name=op.f("fk_alerts_settled_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_alerts_mentorship_id"), ["mentorship_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_alerts_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "one_open_alert",
            ["rule", "person_id"],
            unique=True,
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )

    op.create_table(
        "apprenticeships",
        sa.Column("mentee_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mentor_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mentee_agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("review", sa.JSON(), nullable=False),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("closing_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("goals_met", sa.Integer(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentee_id"], ["people.id"], name=op.f("fk_apprenticeships_mentee_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["mentorship_id"], ["mentorships.id"], name=op.f("fk_apprenticeships_mentorship_id_mentorships")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apprenticeships")),
    )
    with op.batch_alter_table("apprenticeships", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_apprenticeships_mentee_id"), ["mentee_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_apprenticeships_mentorship_id"), ["mentorship_id"], unique=False)
        batch_op.create_index(
            "one_live_apprenticeship",
            ["mentee_id"],
            unique=True,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )

    op.create_table(
        "check_ins",
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("progress", sa.String(), nullable=False),
        sa.Column("hinders", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("help_wanted", sa.Boolean(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentorship_id"], ["mentorships.id"], name=op.f("fk_check_ins_mentorship_id_mentorships")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_check_ins_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_ins")),
        sa.UniqueConstraint("mentorship_id", "month", name=op.f("uq_check_ins_mentorship_id_month")),
    )
    with op.batch_alter_table("check_ins", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_check_ins_person_id"), ["person_id"], unique=False)

    op.create_table(
        "exchange_wishes",
        sa.Column("round_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("shows", sa.JSON(), nullable=False),
        sa.Column("sees", sa.JSON(), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_exchange_wishes_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["exchange_rounds.id"], name=op.f("fk_exchange_wishes_round_id_exchange_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange_wishes")),
    )
    with op.batch_alter_table("exchange_wishes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exchange_wishes_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "one_live_exchange_wish",
            ["round_id", "person_id"],
            unique=True,
            sqlite_where=sa.text("left_at IS NULL"),
            postgresql_where=sa.text("left_at IS NULL"),
        )

    op.create_table(
        "mentorship_changes",
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_mentorship_changes_by_id_people")),
        sa.ForeignKeyConstraint(
            ["mentorship_id"],
            ["mentorships.id"],
            name=op.f("fk_mentorship_changes_mentorship_id_mentorships"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentorship_changes")),
    )
    with op.batch_alter_table("mentorship_changes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_mentorship_changes_mentorship_id"), ["mentorship_id"], unique=False
        )

    op.create_table(
        "peer_visits",
        sa.Column("round_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["exchange_rounds.id"], name=op.f("fk_peer_visits_round_id_exchange_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_visits")),
    )
    with op.batch_alter_table("peer_visits", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_peer_visits_round_id"), ["round_id"], unique=False)

    op.create_table(
        "risk_entries",
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_risk_entries_by_id_people")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["risk_cases.id"],
            name=op.f("fk_risk_entries_case_id_risk_cases"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_entries")),
    )
    with op.batch_alter_table("risk_entries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_entries_case_id"), ["case_id"], unique=False)

    op.create_table(
        "shown_topics",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dimension", sa.String(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentorship_id"], ["mentorships.id"], name=op.f("fk_shown_topics_mentorship_id_mentorships")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_shown_topics_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shown_topics")),
    )
    with op.batch_alter_table("shown_topics", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shown_topics_mentorship_id"), ["mentorship_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shown_topics_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "one_live_shown_topic",
            ["person_id", "mentorship_id", "dimension"],
            unique=True,
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )

    op.create_table(
        "apprentice_goals",
        sa.Column("programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("success", sa.String(), nullable=False),
        sa.Column("level_start", sa.String(), nullable=True),
        sa.Column("level_end", sa.String(), nullable=True),
        sa.Column("met", sa.String(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["apprenticeships.id"],
            name=op.f("fk_apprentice_goals_programme_id_apprenticeships"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apprentice_goals")),
    )
    with op.batch_alter_table("apprentice_goals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_apprentice_goals_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "pulses",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("wave", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("has_mentor", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("draft_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("scores", sa.JSON(), nullable=False),
        sa.Column("index", sa.Double(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("kind IN ('full', 'mini', 'start')", name=op.f("ck_pulses_known_kind_of_pulse")),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["drafts.id"], name=op.f("fk_pulses_draft_id_drafts"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_pulses_person_id_people")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["pulse_versions.id"], name=op.f("fk_pulses_version_id_pulse_versions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pulses")),
        sa.UniqueConstraint("person_id", "wave", name=op.f("uq_pulses_person_id_wave")),
    )
    with op.batch_alter_table("pulses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pulses_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_pulses_state"), ["state"], unique=False)
        batch_op.create_index(batch_op.f("ix_pulses_wave"), ["wave"], unique=False)

    op.create_table(
        "reflections",
        sa.Column("programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_reflections_person_id_people")),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["apprenticeships.id"],
            name=op.f("fk_reflections_programme_id_apprenticeships"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflections")),
        sa.UniqueConstraint("programme_id", "side", name=op.f("uq_reflections_programme_id_side")),
    )
    with op.batch_alter_table("reflections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reflections_person_id"), ["person_id"], unique=False)

    op.create_table(
        "visit_seats",
        sa.Column("visit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("happened", sa.String(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken", sa.String(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_visit_seats_person_id_people")),
        sa.ForeignKeyConstraint(
            ["visit_id"],
            ["peer_visits.id"],
            name=op.f("fk_visit_seats_visit_id_peer_visits"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_seats")),
        sa.UniqueConstraint("visit_id", "person_id", name=op.f("uq_visit_seats_visit_id_person_id")),
    )
    with op.batch_alter_table("visit_seats", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_seats_person_id"), ["person_id"], unique=False)

    op.create_table(
        "apprentice_steps",
        sa.Column("goal_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["apprentice_goals.id"],
            name=op.f("fk_apprentice_steps_goal_id_apprentice_goals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apprentice_steps")),
    )
    with op.batch_alter_table("apprentice_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_apprentice_steps_goal_id"), ["goal_id"], unique=False)

    op.create_table(
        "mentoring_sessions",
        sa.Column("mentorship_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("goal_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("done", sa.String(), nullable=False),
        sa.Column("voice", sa.JSON(), nullable=True),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("logged_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("correction", sa.JSON(), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_mentoring_sessions_a_meeting_lasts")),
        sa.ForeignKeyConstraint(
            ["goal_id"],
            ["apprentice_goals.id"],
            name=op.f("fk_mentoring_sessions_goal_id_apprentice_goals"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["logged_by"], ["people.id"], name=op.f("fk_mentoring_sessions_logged_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["mentorship_id"],
            ["mentorships.id"],
            name=op.f("fk_mentoring_sessions_mentorship_id_mentorships"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_sessions")),
    )
    with op.batch_alter_table("mentoring_sessions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_mentoring_sessions_mentorship_id"), ["mentorship_id"], unique=False
        )

    op.create_table(
        "risk_signals",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("pulse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["risk_cases.id"],
            name=op.f("fk_risk_signals_case_id_risk_cases"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_risk_signals_person_id_people")),
        sa.ForeignKeyConstraint(
            ["pulse_id"], ["pulses.id"], name=op.f("fk_risk_signals_pulse_id_pulses"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_signals")),
        sa.UniqueConstraint(
            "person_id", "code", "source", name=op.f("uq_risk_signals_person_id_code_source")
        ),
    )
    with op.batch_alter_table("risk_signals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_signals_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_risk_signals_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_risk_signals_pulse_id"), ["pulse_id"], unique=False)

    op.create_table(
        "session_ratings",
        sa.Column("session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("value BETWEEN 1 AND 5", name=op.f("ck_session_ratings_one_to_five")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_session_ratings_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["mentoring_sessions.id"],
            name=op.f("fk_session_ratings_session_id_mentoring_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_ratings")),
        sa.UniqueConstraint("session_id", name=op.f("uq_session_ratings_session_id")),
    )
    with op.batch_alter_table("session_ratings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_ratings_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("session_ratings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_ratings_person_id"))

    op.drop_table("session_ratings")
    with op.batch_alter_table("risk_signals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_risk_signals_pulse_id"))
        batch_op.drop_index(batch_op.f("ix_risk_signals_person_id"))
        batch_op.drop_index(batch_op.f("ix_risk_signals_case_id"))

    op.drop_table("risk_signals")
    with op.batch_alter_table("mentoring_sessions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mentoring_sessions_mentorship_id"))

    op.drop_table("mentoring_sessions")
    with op.batch_alter_table("apprentice_steps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_apprentice_steps_goal_id"))

    op.drop_table("apprentice_steps")
    with op.batch_alter_table("visit_seats", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_seats_person_id"))

    op.drop_table("visit_seats")
    with op.batch_alter_table("reflections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reflections_person_id"))

    op.drop_table("reflections")
    with op.batch_alter_table("pulses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pulses_wave"))
        batch_op.drop_index(batch_op.f("ix_pulses_state"))
        batch_op.drop_index(batch_op.f("ix_pulses_person_id"))

    op.drop_table("pulses")
    with op.batch_alter_table("apprentice_goals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_apprentice_goals_programme_id"))

    op.drop_table("apprentice_goals")
    with op.batch_alter_table("shown_topics", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_shown_topic",
            sqlite_where=sa.text("withdrawn_at IS NULL"),
            postgresql_where=sa.text("withdrawn_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_shown_topics_person_id"))
        batch_op.drop_index(batch_op.f("ix_shown_topics_mentorship_id"))

    op.drop_table("shown_topics")
    with op.batch_alter_table("risk_entries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_risk_entries_case_id"))

    op.drop_table("risk_entries")
    with op.batch_alter_table("peer_visits", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_peer_visits_round_id"))

    op.drop_table("peer_visits")
    with op.batch_alter_table("mentorship_changes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mentorship_changes_mentorship_id"))

    op.drop_table("mentorship_changes")
    with op.batch_alter_table("exchange_wishes", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_exchange_wish",
            sqlite_where=sa.text("left_at IS NULL"),
            postgresql_where=sa.text("left_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_exchange_wishes_person_id"))

    op.drop_table("exchange_wishes")
    with op.batch_alter_table("check_ins", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_check_ins_person_id"))

    op.drop_table("check_ins")
    with op.batch_alter_table("apprenticeships", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_apprenticeship",
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_apprenticeships_mentorship_id"))
        batch_op.drop_index(batch_op.f("ix_apprenticeships_mentee_id"))

    op.drop_table("apprenticeships")
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.drop_index(
            "one_open_alert",
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_alerts_person_id"))
        batch_op.drop_index(batch_op.f("ix_alerts_mentorship_id"))

    op.drop_table("alerts")
    with op.batch_alter_table("school_neighbours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_school_neighbours_neighbour_id"))

    op.drop_table("school_neighbours")
    with op.batch_alter_table("risk_cases", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_risk_case",
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_risk_cases_person_id"))

    op.drop_table("risk_cases")
    with op.batch_alter_table("mentorships", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_mentorship",
            sqlite_where=sa.text("state IN ('active', 'paused', 'closing')"),
            postgresql_where=sa.text("state IN ('active', 'paused', 'closing')"),
        )
        batch_op.drop_index(
            "one_coming_mentorship",
            sqlite_where=sa.text("state IN ('proposed', 'agreed', 'consented')"),
            postgresql_where=sa.text("state IN ('proposed', 'agreed', 'consented')"),
        )
        batch_op.drop_index(batch_op.f("ix_mentorships_state"))
        batch_op.drop_index(batch_op.f("ix_mentorships_school_id"))
        batch_op.drop_index(batch_op.f("ix_mentorships_mentor_id"))
        batch_op.drop_index(batch_op.f("ix_mentorships_mentee_id"))

    op.drop_table("mentorships")
    with op.batch_alter_table("mentor_wishes", schema=None) as batch_op:
        batch_op.drop_index(
            "one_open_mentor_wish",
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )

    op.drop_table("mentor_wishes")
    op.drop_table("mentor_terms")
    with op.batch_alter_table("mentor_refusals", schema=None) as batch_op:
        batch_op.drop_index(
            "one_live_mentor_refusal",
            sqlite_where=sa.text("withdrawn_on IS NULL"),
            postgresql_where=sa.text("withdrawn_on IS NULL"),
        )

    op.drop_table("mentor_refusals")
    with op.batch_alter_table("leaves", schema=None) as batch_op:
        batch_op.drop_index(
            "one_open_leave", sqlite_where=sa.text("until IS NULL"), postgresql_where=sa.text("until IS NULL")
        )

    op.drop_table("leaves")
    op.drop_table("exchange_rounds")
    with op.batch_alter_table("cohort_members", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cohort_members_person_id"))

    op.drop_table("cohort_members")
    op.drop_table("pulse_versions")
    op.drop_table("pulse_reports")
