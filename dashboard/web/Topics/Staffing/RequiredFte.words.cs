using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the staff that the counted work needs, and of the staff in post.</summary>
internal static class RequiredFteWords
{
    public static readonly Localized Question = new(
        "How many full-time equivalents does the counted work need?",
        "De combien d’équivalents temps plein le travail compté a-t-il besoin ?",
        "Hoeveel voltijdsequivalenten vergt het getelde werk?",
        "Wie viele Vollzeitäquivalente erfordert die gezählte Arbeit?");

    public static readonly Localized Together = new(
        "The same, if all assumptions err at once to one side", "Idem, si toutes les hypothèses se trompent à la fois dans le même sens", "Hetzelfde, als alle aannames tegelijk in dezelfde richting afwijken", "Dasselbe, wenn alle Annahmen zugleich in dieselbe Richtung abweichen");

    public static readonly Localized Years = new("years with consultations", "années avec des concertations", "jaren met overleg", "Jahre mit Konzertierungen");

    public static readonly Localized NotCountedBefore = new(
        $"Up to {Formats.BreakYear - 1} procedures were not counted, so that those years are of meetings alone: a rise across {Formats.BreakYear} is in part a change of what is counted.",
        $"Jusqu’en {Formats.BreakYear - 1}, les procédures n’étaient pas comptées : ces années ne portent que sur les réunions, et une hausse à partir de {Formats.BreakYear} tient en partie à un changement de ce qui est compté.",
        $"Tot en met {Formats.BreakYear - 1} werden procedures niet geteld, zodat die jaren alleen over vergaderingen gaan: een stijging vanaf {Formats.BreakYear} is deels een verandering van wat geteld wordt.",
        $"Bis {Formats.BreakYear - 1} wurden Verfahren nicht gezählt, sodass diese Jahre allein Sitzungen betreffen: Ein Anstieg ab {Formats.BreakYear} ist zum Teil eine Änderung dessen, was gezählt wird.");

    private static readonly Localized Nothing = new(
        "The register holds no consultation in these years", "Le registre ne contient aucune concertation pour ces années", "Het register bevat geen overleg in deze jaren", "Das Register enthält für diese Jahre keine Konzertierung");

    private static readonly Localized BreakEven = new(
        "How many times as long all work could take for the staff to be just enough", "Facteur par lequel multiplier la durée de tout le travail pour que l’effectif suffise tout juste",
        "Hoeveel keer zo lang al het werk mag duren opdat het personeel nog net volstaat", "Wie viel Mal so lange alle Arbeit dauern dürfte, damit das Personal gerade noch ausreicht");

    public static Localized Subtitle(Findings.Asking.Years years) => new(
        $"Full-time equivalents required by the consultations of a year (WHO workload indicators) and in post, {years.From} to {years.To}",
        $"Équivalents temps plein nécessaires aux concertations d’une année (indicateurs de charge de travail de l’OMS) et en poste, {years.From} à {years.To}",
        $"Voltijdsequivalenten nodig voor het overleg van een jaar (werklastindicatoren van de WHO) en in dienst, {years.From} tot {years.To}",
        $"Für die Konzertierungen eines Jahres benötigte (Arbeitslastindikatoren der WHO) und vorhandene Vollzeitäquivalente, {years.From} bis {years.To}");

    public static Localized Headline(RequiredFte found) => found.Last switch
    {
        null => Nothing,
        { Work.Fte: { } fte } last when found.Verdict == Verdict.Differs => Claimed(last, fte, fte > last.Required.Interval.High),
        { Work.Fte: { } fte } last when found.Verdict == Verdict.NoClearDifference => Localized.Say(
            en => $"Between {WorkloadWords.Between(last.Required.Interval, en)} FTE were needed in {last.Work.Year}; the {WorkloadWords.One(fte, en)} in post {(fte == 1 ? "lies" : "lie")} within",
            fr => $"Entre {WorkloadWords.Between(last.Required.Interval, fr)} ETP étaient nécessaires en {last.Work.Year} ; l’effectif de {WorkloadWords.One(fte, fr)} est dans l’intervalle",
            nl => $"Tussen {WorkloadWords.Between(last.Required.Interval, nl)} VTE waren nodig in {last.Work.Year}; de {WorkloadWords.One(fte, nl)} in dienst {(fte == 1 ? "ligt" : "liggen")} daartussen",
            de => $"Zwischen {WorkloadWords.Between(last.Required.Interval, de)} VZÄ wurden {last.Work.Year} benötigt; die {WorkloadWords.One(fte, de)} im Dienst {(fte == 1 ? "liegt" : "liegen")} dazwischen"),
        { Work.Fte: { } fte } last => Localized.Say(
            en => $"Between {WorkloadWords.Between(last.Required.Interval, en)} FTE were needed in {last.Work.Year}; {WorkloadWords.ThereWere(fte, en)}",
            fr => $"Entre {WorkloadWords.Between(last.Required.Interval, fr)} ETP étaient nécessaires en {last.Work.Year} ; {WorkloadWords.ThereWere(fte, fr)}",
            nl => $"Tussen {WorkloadWords.Between(last.Required.Interval, nl)} VTE waren nodig in {last.Work.Year}; {WorkloadWords.ThereWere(fte, nl)}",
            de => $"Zwischen {WorkloadWords.Between(last.Required.Interval, de)} VZÄ wurden {last.Work.Year} benötigt; {WorkloadWords.ThereWere(fte, de)}"),
        var last => Localized.Say(
            en => $"Between {WorkloadWords.Between(last.Required.Interval, en)} FTE were needed in {last.Work.Year}; staff in post not known",
            fr => $"Entre {WorkloadWords.Between(last.Required.Interval, fr)} ETP étaient nécessaires en {last.Work.Year} ; l’effectif en poste n’est pas connu",
            nl => $"Tussen {WorkloadWords.Between(last.Required.Interval, nl)} VTE waren nodig in {last.Work.Year}; personeel in dienst niet bekend",
            de => $"Zwischen {WorkloadWords.Between(last.Required.Interval, de)} VZÄ wurden {last.Work.Year} benötigt; das Personal im Dienst ist nicht bekannt"),
    };

    /// <summary>By minutes that were measured, so that the difference is one of the work and not of what is assumed.</summary>
    private static Localized Claimed(NeedYear last, double fte, bool isEnough) => Localized.Say(
        en => $"Between {WorkloadWords.Between(last.Required.Interval, en)} FTE were needed in {last.Work.Year}, {(isEnough ? "fewer" : "more")} than the {WorkloadWords.One(fte, en)} in post",
        fr => $"Entre {WorkloadWords.Between(last.Required.Interval, fr)} ETP étaient nécessaires en {last.Work.Year}, {(isEnough ? "moins" : "plus")} que les {WorkloadWords.One(fte, fr)} en poste",
        nl => $"Tussen {WorkloadWords.Between(last.Required.Interval, nl)} VTE waren nodig in {last.Work.Year}, {(isEnough ? "minder" : "meer")} dan de {WorkloadWords.One(fte, nl)} in dienst",
        de => $"Zwischen {WorkloadWords.Between(last.Required.Interval, de)} VZÄ wurden {last.Work.Year} benötigt, {(isEnough ? "weniger" : "mehr")} als die {WorkloadWords.One(fte, de)} im Dienst");

    public static Localized AlternativeText(RequiredFte found) => found.Needs.Count == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Needs.Select(need =>
            $"{need.Work.Year}{language.Colon}{WorkloadWords.Range(need.Required.Interval, language)}{(need.Work.Fte is { } fte ? $" ({WorkloadWords.InPost.In(language)} {WorkloadWords.One(fte, language)})" : "")}")) + ".");

    public static Localized Title(Estimate estimate) => estimate.Name switch
    {
        RequiredFte.RequiredEstimate => WorkloadWords.RequiredFte,
        RequiredFte.TogetherEstimate => Together,
        RequiredFte.GapEstimate => WorkloadWords.Gap,
        RequiredFte.BreakEvenEstimate => BreakEven,
        _ => throw new ArgumentOutOfRangeException(nameof(estimate), estimate.Name, "is an estimate without words"),
    };

    public static IEnumerable<Localized> Notes(RequiredFte found) =>
    [
        .. WorkloadWords.NotMeasured(found.Standards.Assumed, found.Standards.All),
        WorkloadWords.WhatTheIntervalIs,
        WorkloadWords.Seed(found.Asked),
        WorkloadWords.NotSeen,
        NotCountedBefore,
    ];
}
