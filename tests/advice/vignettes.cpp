#include "tests/advice/vignettes.h"

#include "tests/advice/shipped.h"

namespace rhomboid::test {

namespace {

const Knowledge &knowledge()
{
    static const Knowledge shipped = shippedKnowledge();
    return shipped;
}

QString s(const char *text) { return QString::fromLatin1(text); }

} // namespace

Facts calm()
{
    Facts facts {
        {s("safety_check_done"), true},
        {s("episode_open"), true},
        {s("entries_count"), 4},
        {s("episode_days"), 2},
        {s("pain_now"), 3.0},
        {s("pain_worst_24h"), 4.0},
        {s("onset"), s("6_to_72h")},
        {s("region_class"), s("muscle")},
        {s("upper_back"), true},
        {s("laterality"), s("both")},
        {s("quality"), QStringList {s("sore"), s("tight")}},
        {s("days_since_trigger"), 2},
        {s("episodes_90d"), 0},
        {s("pain_drop_pct"), 0.0},
        {s("age_band"), s("20_50")},
    };
    for (auto it = knowledge().facts.begin(); it != knowledge().facts.end(); ++it)
        if (it.key().startsWith(u"sx_") || (it->about == u"profile" && it->type == u"bool"))
            facts.insert(it.key(), false);
    return facts;
}

Facts calmWith(const Facts &changes)
{
    Facts facts = calm();
    facts.insert(changes);
    return facts;
}

QList<Vignette> ruleVignettes()
{
    const QVariant yes = true;
    const Facts late {{s("episode_days"), 90}, {s("pain_drop_pct"), 60.0}, {s("pain_now"), 0.0}};
    Facts stiff = late;
    stiff.insert({{s("sx_morning_stiff_30"), yes}, {s("sx_better_moving"), yes}});
    return {
        {"chest pain", 1, "E01", {{s("sx_chest_pain"), yes}}},
        {"pressure that spreads to the jaw", 1, "E02", {{s("sx_spreads_arm_jaw"), yes}}},
        {"suddenly short of breath", 1, "E03", {{s("sx_breathless_new"), yes}}},
        {"fainted", 1, "E04", {{s("sx_faint_collapse"), yes}}},
        {"the worst ever from the first moment", 1, "E05", {{s("sx_sudden_severe"), yes}}},
        {"sharp breathing and a swollen calf",
         1,
         "E06",
         {{s("sx_worse_breathing_in"), yes}, {s("sx_leg_swelling_one"), yes}}},
        {"numb where one sits", 1, "E07", {{s("sx_saddle_numb"), yes}}},
        {"unsteady with clumsy hands", 1, "E08", {{s("sx_gait_unsteady"), yes}, {s("sx_hand_clumsy"), yes}}},
        {"a serious accident", 1, "E09", {{s("sx_major_trauma"), yes}}},
        {"a small fall at 70", 1, "E10", {{s("sx_minor_trauma"), yes}, {s("age_band"), s("65_plus")}}},
        {"cola-coloured urine", 1, "E11", {{s("sx_dark_urine"), yes}}},
        {"fever with a stiff neck", 1, "E12", {{s("sx_fever"), yes}, {s("sx_neck_stiff_headache"), yes}}},
        {"confused after a long session", 1, "E13", {{s("sx_confused_vomit"), yes}}},
        {"cold sweat with the pain", 1, "E14", {{s("sx_sweat_sick_faint"), yes}}},
        {"a fever", 2, "D01", {{s("sx_fever"), yes}}},
        {"sharp when breathing in", 2, "D02", {{s("sx_worse_breathing_in"), yes}}},
        {"constant at night", 2, "D03", {{s("sx_night_constant"), yes}}},
        {"losing weight", 2, "D04", {{s("sx_weight_loss"), yes}}},
        {"cancer in the past", 2, "D05", {{s("hx_cancer"), yes}}},
        {"a weak immune system and a strain", 2, "D06", {{s("immune_weak"), yes}, {s("onset"), s("during")}}},
        {"worse on coughing", 2, "D07", {{s("sx_cough_sneeze"), yes}}},
        {"dropping things", 2, "D08", {{s("sx_hand_clumsy"), yes}}},
        {"between the shoulders, not after a workout", 2, "D09", {{s("onset"), s("no_session")}}},
        {"eight out of ten", 2, "D10", {{s("pain_worst_24h"), 8.0}}},
        {"a rash on one side", 2, "D11", {{s("sx_rash_band"), yes}}},
        {"comes with stairs, goes with rest", 2, "D12", {{s("sx_exertional"), yes}}},
        {"pregnant", 2, "D13", {{s("pregnant"), yes}}},
        {"fragile bones, pain on the spine",
         2,
         "D14",
         {{s("hx_osteoporosis"), yes}, {s("region_class"), s("midline")}, {s("onset"), s("unknown")}}},
        {"far more than the workout explains", 2, "D15", {{s("sx_pain_out_of_proportion"), yes}}},
        {"after meals", 2, "D16", {{s("sx_meal_belly"), yes}}},
        {"a small fall that hurts a lot",
         2,
         "D17",
         {{s("sx_minor_trauma"), yes}, {s("pain_worst_24h"), 5.0}}},
        {"tingling", 2, "S01", {{s("sx_numb_tingle"), yes}}},
        {"rising from week to week", 2, "S02", {{s("pain_change_7d"), 2.0}, {s("days_since_trigger"), 5}}},
        {"two weeks without change", 2, "S03", {{s("episode_days"), 14}, {s("pain_drop_pct"), 10.0}}},
        {"four weeks", 2, "S04", {{s("episode_days"), 28}, {s("pain_drop_pct"), 60.0}, {s("pain_now"), 1.0}}},
        {"six weeks", 2, "S05", {{s("episode_days"), 42}, {s("pain_drop_pct"), 90.0}, {s("pain_now"), 0.0}}},
        {"twelve weeks", 2, "S06", late},
        {"soreness that outlasts a week", 2, "S07", {{s("days_since_trigger"), 8}}},
        {"felt a pop", 2, "S08", {{s("sx_pop_bruise_dent"), yes}}},
        {"stiff mornings, better when moving", 2, "S09", stiff},
        {"the third time in a quarter", 2, "S10", {{s("episodes_90d"), 3}}},
        {"55 and a week of pain", 2, "S11", {{s("age_band"), s("51_64")}, {s("episode_days"), 7}}},
        {"three bad nights", 2, "S12", {{s("nights_disturbed_7d"), 3.0}}},
        {"neck movement shoots",
         2,
         "S13",
         {{s("sx_neck_moves_it"), yes}, {s("quality"), QStringList {s("shooting")}}}},
        {"steroid tablets and three days of pain",
         2,
         "S14",
         {{s("long_term_steroids"), yes}, {s("episode_days"), 3}}},
    };
}

// Pairs: one is nothing to worry about, or less so, and the other is.
QList<Vignette> awkwardPairs()
{
    const auto words = [](std::initializer_list<const char *> list) {
        QStringList chosen;
        for (const char *word : list)
            chosen.append(s(word));
        return QVariant(chosen);
    };
    const QVariant yes = true;
    const QVariant no = false;
    return {
        {"sore chest muscles after bench press", 3, "", {{s("quality"), words({"sore", "tender"})}}},
        {"sore chest muscles, and chest pressure",
         1,
         "E01",
         {{s("quality"), words({"sore", "tender"})}, {s("sx_chest_pain"), yes}}},

        {"soreness on day six", 3, "", {{s("days_since_trigger"), 6}, {s("episode_days"), 5}}},
        {"soreness on day eight, still at three",
         2,
         "S07",
         {{s("days_since_trigger"), 8}, {s("episode_days"), 7}}},
        {"soreness on day eight, nearly gone",
         3,
         "",
         {{s("days_since_trigger"), 8}, {s("episode_days"), 7}, {s("pain_now"), 2.0}}},

        {"out of breath from the last set only", 3, "", {{s("session_rpe"), 9.0}}},
        {"breathless while resting", 1, "E03", {{s("session_rpe"), 9.0}, {s("sx_breathless_new"), yes}}},

        {"a rib that hurts when breathing in", 2, "D02", {{s("sx_worse_breathing_in"), yes}}},
        {"the same after surgery", 1, "E06", {{s("sx_worse_breathing_in"), yes}, {s("clot_risk"), yes}}},
        {"the same, coughing blood",
         1,
         "E06",
         {{s("sx_worse_breathing_in"), yes}, {s("sx_cough_blood"), yes}}},
        {"a tight calf, nothing else", 3, "", {{s("sx_leg_swelling_one"), yes}}},

        {"a small fall at 30, mild", 3, "", {{s("sx_minor_trauma"), yes}}},
        {"a small fall at 30, five out of ten",
         2,
         "D17",
         {{s("sx_minor_trauma"), yes}, {s("pain_worst_24h"), 5.0}}},
        {"a small fall with long-term steroids",
         1,
         "E10",
         {{s("sx_minor_trauma"), yes}, {s("long_term_steroids"), yes}}},

        {"a weak grip after many pull-ups that he calls tired", 3, "", {{s("session_rpe"), 10.0}}},
        {"a weak hand", 2, "D08", {{s("sx_weak_limb"), yes}}},
        {"a hand that is suddenly weak", 1, "E08", {{s("sx_weak_limb_sudden"), yes}}},

        {"tingling in one arm", 2, "S01", {{s("sx_numb_tingle"), yes}}},
        {"tingling that is getting worse",
         2,
         "D08",
         {{s("sx_numb_tingle"), yes}, {s("sx_neuro_worse"), yes}}},
        {"tingling in both legs", 1, "E07", {{s("sx_numb_tingle"), yes}, {s("sx_both_legs"), yes}}},
        {"tingling and stumbling", 1, "E08", {{s("sx_numb_tingle"), yes}, {s("sx_gait_unsteady"), yes}}},
        {"the word tingling without the sign", 3, "", {{s("quality"), words({"tingling"})}}},

        {"a cold with a temperature", 2, "D01", {{s("sx_fever"), yes}}},
        {"a temperature and very unwell", 1, "E12", {{s("sx_fever"), yes}, {s("sx_very_unwell"), yes}}},
        {"a temperature and weak legs", 1, "E12", {{s("sx_fever"), yes}, {s("sx_weak_limb"), yes}}},

        {"very sore all over", 3, "", {{s("pain_now"), 6.0}, {s("pain_worst_24h"), 7.0}}},
        {"so sore that it is out of proportion", 2, "D15", {{s("sx_pain_out_of_proportion"), yes}}},
        {"so sore, and dark urine",
         1,
         "E11",
         {{s("sx_pain_out_of_proportion"), yes}, {s("sx_dark_urine"), yes}}},

        {"seven out of ten", 3, "", {{s("pain_worst_24h"), 7.0}}},
        {"eight out of ten for an hour", 2, "D10", {{s("pain_worst_24h"), 8.0}}},
        {"three out of ten, but cannot dress", 2, "D10", {{s("cant_do_normal"), yes}}},

        {"not after a workout, lower back", 3, "", {{s("onset"), s("no_session")}, {s("upper_back"), no}}},
        {"not after a workout, upper back, settled",
         3,
         "",
         {{s("onset"), s("no_session")},
          {s("upper_back"), yes},
          {s("episode_open"), no},
          {s("episode_days"), QVariant()}}},
        {"not after a workout, but a doctor has looked",
         3,
         "",
         {{s("onset"), s("no_session")}, {s("clinician_rest"), yes}}},

        {"27 days and down by half", 3, "", {{s("episode_days"), 27}, {s("pain_drop_pct"), 50.0}}},
        {"28 days and down by half", 2, "S04", {{s("episode_days"), 28}, {s("pain_drop_pct"), 50.0}}},
        {"28 days, seen by a clinician", 3, "", {{s("episode_days"), 28}, {s("clinician_rest"), yes}}},
        {"28 days, seen, now with a fever",
         2,
         "D01",
         {{s("episode_days"), 28}, {s("clinician_rest"), yes}, {s("sx_fever"), yes}}},

        {"cancer in the past, no pain now",
         3,
         "",
         {{s("hx_cancer"), yes}, {s("episode_open"), no}, {s("episode_days"), QVariant()}}},
        {"cancer in the past, and a doctor knows of this pain",
         3,
         "",
         {{s("hx_cancer"), yes}, {s("clinician_seen"), yes}}},
        {"a weak immune system and plain soreness", 3, "", {{s("immune_weak"), yes}}},

        {"burning skin after the sauna", 3, "", {{s("quality"), words({"burning"})}}},
        {"a burning strip with a rash", 2, "D11", {{s("sx_rash_band"), yes}}},
        {"shooting, but the neck is free", 3, "", {{s("quality"), words({"shooting"})}}},
        {"shooting when the neck turns",
         2,
         "S13",
         {{s("quality"), words({"shooting"})}, {s("sx_neck_moves_it"), yes}}},

        {"two sore weeks of bench press", 3, "", {{s("episodes_90d"), 2}}},
        {"one bad night", 3, "", {{s("nights_disturbed_7d"), 1}}},
        {"stiff in the morning for a week",
         3,
         "",
         {{s("sx_morning_stiff_30"), yes}, {s("sx_better_moving"), yes}, {s("episode_days"), 6}}},
        {"the check not answered, but it presses on the chest",
         1,
         "E01",
         {{s("safety_check_done"), no}, {s("sx_chest_pain"), yes}}},
        {"the check not answered", 0, "", {{s("safety_check_done"), no}}},
    };
}

int urgencyOf(const Triage &triage)
{
    switch (triage.urgency) {
    case Urgency::Now:
        return 4;
    case Urgency::Today:
        return 3;
    case Urgency::Soon:
        return 2;
    case Urgency::Ask:
        return 1;
    case Urgency::SelfCare:
        return 0;
    }
    return -1;
}

Triage judge(const Facts &facts) { return triageOf(facts, knowledge()); }

} // namespace rhomboid::test
