using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Html;
using Analytics.Data.Comparing;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Data.Sections;

/// <summary>What is said of releases that are kept, and of two of them beside each other.</summary>
internal static class ReleasesWords
{
    public static readonly Localized Title = new("Releases", "Versions publiées", "Gepubliceerde versies", "Veröffentlichte Fassungen");
    public static readonly Localized Release = ExhibitWords.Release;
    public static readonly Localized BuiltAt = new("Built at", "Établie le", "Gemaakt op", "Erstellt am");
    public static readonly Localized Status = new("Status", "Statut", "Status", "Status");
    public static readonly Localized Current = new("current", "actuelle", "huidige", "aktuelle");
    public static readonly Localized Pinned = new("pinned", "épinglée", "vastgezet", "angeheftet");
    public static readonly Localized Damaged = new("damaged: cannot be read", "endommagée : illisible", "beschadigd: onleesbaar", "beschädigt: nicht lesbar");

    public static readonly Localized WhatIsKept = new(
        "Each release shows what the record said when it was current. The oldest are removed in time; one that is pinned stays, as it is cited.",
        "Chaque version publiée montre ce que le corpus disait lorsqu’elle était l’actuelle. Les plus anciennes sont supprimées avec le temps ; une version épinglée demeure, car elle est citée.",
        "Elke gepubliceerde versie toont wat het bronnenbestand zei toen ze de huidige was. De oudste worden na verloop van tijd verwijderd; een vastgezette blijft, omdat ze wordt aangehaald.",
        "Jede veröffentlichte Fassung zeigt, was die Quellensammlung sagte, als sie die aktuelle war. Die ältesten werden mit der Zeit entfernt; eine angeheftete bleibt, da sie zitiert wird.");

    public static readonly Localized Compare = new("Compare two releases", "Comparer deux versions publiées", "Twee gepubliceerde versies vergelijken", "Zwei veröffentlichte Fassungen vergleichen");
    public static readonly Localized Before = new("Before", "Avant", "Voordien", "Zuvor");
    public static readonly Localized Now = new("Now", "À présent", "Nu", "Jetzt");
    public static readonly Localized Added = new("Added", "Ajoutées", "Toegevoegd", "Hinzugefügt");
    public static readonly Localized Changed = new("Changed", "Modifiées", "Gewijzigd", "Geändert");
    public static readonly Localized Removed = new("Removed", "Supprimées", "Verwijderd", "Entfernt");
    public static readonly Localized Which = new("Which rows", "Quelles lignes", "Welke rijen", "Welche Zeilen");
    public static readonly Localized Estimate = new("Estimate", "Estimation", "Schatting", "Schätzung");
    public static readonly Localized RowsOfTables = new("Rows by table", "Lignes par tableau", "Rijen per tabel", "Zeilen je Tabelle");
    public static readonly Localized NewFinding = new("new", "nouveau", "nieuw", "neu");
    public static readonly Localized GoneFinding = new("no longer found", "plus constaté", "niet meer gevonden", "nicht mehr gefunden");
    public static readonly Localized CannotBeAsked = new("cannot be asked", "question impossible", "niet te vragen", "nicht zu fragen");

    public static readonly Localized SameSentence = new(
        "the sentence is the same, numbers under it are not", "la phrase est la même, des chiffres qui l’étayent ont changé",
        "de zin is dezelfde, cijfers eronder niet", "der Satz ist derselbe, Zahlen darunter sind es nicht");

    public static readonly Localized OtherCode = new(
        "They were made by other code, which alone can change rows and findings.",
        "Elles ont été établies par un autre code, ce qui suffit à changer des lignes et des constats.",
        "Ze zijn met andere code gemaakt, wat op zich rijen en bevindingen kan veranderen.",
        "Sie wurden mit anderem Code erstellt, was allein schon Zeilen und Befunde ändern kann.");

    public static readonly Localized NotCompared = new(
        "As many rows as before, of which it is not known whether they are the same",
        "Autant de lignes qu’avant, dont on ignore si ce sont les mêmes",
        "Evenveel rijen als voordien, waarvan niet bekend is of het dezelfde zijn",
        "Ebenso viele Zeilen wie zuvor, von denen nicht bekannt ist, ob es dieselben sind");

    public static Localized FromTo(ReleaseDifference difference) => new(
        $"From release {difference.Before.ReleaseId} to {difference.Now.ReleaseId}", $"De la version {difference.Before.ReleaseId} à la version {difference.Now.ReleaseId}",
        $"Van versie {difference.Before.ReleaseId} naar {difference.Now.ReleaseId}", $"Von Fassung {difference.Before.ReleaseId} zu {difference.Now.ReleaseId}");

    public static Localized Findings(ComparedReleases compared)
    {
        var (changed, said) = (compared.Findings.Count, compared.Findings.Count(finding => finding.Difference.SaysOther));
        return Localized.Say(
            en => $"{en.Whole(changed)} of {en.Whole(compared.Asked)} findings are otherwise, {en.Whole(said)} of them in their verdict.{Unasked(compared.Unasked).In(en)}",
            fr => $"{fr.Whole(changed)} {fr.Plural(changed, "constat", "constats")} sur {fr.Whole(compared.Asked)} {fr.Plural(changed, "diffère", "diffèrent")}, dont {fr.Whole(said)} par le verdict.{Unasked(compared.Unasked).In(fr)}",
            nl => $"{nl.Whole(changed)} van de {nl.Whole(compared.Asked)} bevindingen {nl.Plural(changed, "is", "zijn")} anders, waarvan {nl.Whole(said)} in het oordeel.{Unasked(compared.Unasked).In(nl)}",
            de => $"{de.Whole(changed)} von {de.Whole(compared.Asked)} Befunden {de.Plural(changed, "ist", "sind")} anders, davon {de.Whole(said)} im Urteil.{Unasked(compared.Unasked).In(de)}");
    }

    public static Localized Tables(int changed) => changed == 0
        ? new("No table is known to be otherwise.", "Aucun tableau connu comme différent.", "Van geen enkele tabel is bekend dat ze anders is.", "Von keiner Tabelle ist bekannt, dass sie anders ist.")
        : Localized.Say(
            en => $"{en.Whole(changed)} {en.Plural(changed, "table is", "tables are")} otherwise; the first five rows of each kind are named:",
            fr => $"{fr.Whole(changed)} {fr.Plural(changed, "tableau diffère", "tableaux diffèrent")} ; les cinq premières lignes de chaque sorte sont nommées :",
            nl => $"{nl.Whole(changed)} {nl.Plural(changed, "tabel is", "tabellen zijn")} anders; de eerste vijf rijen van elke soort worden genoemd:",
            de => $"{de.Whole(changed)} {de.Plural(changed, "Tabelle ist", "Tabellen sind")} anders; die ersten fünf Zeilen jeder Art sind genannt:");

    public static Localized Moved(int estimates) => Localized.Say(
        en => $"{en.Whole(estimates)} {en.Plural(estimates, "estimate", "estimates")} moved", fr => $"{fr.Whole(estimates)} {fr.Plural(estimates, "estimation a changé", "estimations ont changé")}",
        nl => $"{nl.Whole(estimates)} {nl.Plural(estimates, "schatting is", "schattingen zijn")} veranderd", de => $"{de.Whole(estimates)} {de.Plural(estimates, "Schätzung hat", "Schätzungen haben")} sich geändert");

    public static Localized Then(Localized headline) => Localized.Say(
        en => $"before: “{headline.In(en)}”", fr => $"avant : « {headline.In(fr)} »", nl => $"voordien: “{headline.In(nl)}”", de => $"zuvor: „{headline.In(de)}“");

    public static Localized Since(Localized headline) => Localized.Say(
        en => $"now: “{headline.In(en)}”", fr => $"désormais : « {headline.In(fr)} »", nl => $"nu: “{headline.In(nl)}”", de => $"jetzt: „{headline.In(de)}“");

    public static Localized Counted(int before, int now) => Localized.From(language => $"n{language.Colon}{language.Whole(before)} → {language.Whole(now)}");

    public static Localized ByNumber(long before, long now) => Localized.Say(
        en => $"{en.Whole(before)} → {en.Whole(now)} rows", fr => $"{fr.Whole(before)} → {fr.Whole(now)} lignes", nl => $"{nl.Whole(before)} → {nl.Whole(now)} rijen", de => $"{de.Whole(before)} → {de.Whole(now)} Zeilen");

    public static Localized Why(NotByKey why) => why switch
    {
        NotByKey.NoKey => new("its rows have no key", "ses lignes n’ont pas de clé", "haar rijen hebben geen sleutel", "ihre Zeilen haben keinen Schlüssel"),
        NotByKey.OtherContract => new("its contract is another", "son contrat est un autre", "haar contract is een ander", "ihr Datenvertrag ist ein anderer"),
        NotByKey.ManyRows => new("too many rows to compare one by one", "trop de lignes à comparer une à une", "te veel rijen om één voor één te vergelijken", "zu viele Zeilen für einen einzelnen Vergleich"),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "is a reason without words"),
    };

    private static Localized Unasked(int findings) => findings == 0
        ? Localized.Same("")
        : Localized.Say(
            en => $" {en.Whole(findings)} cannot be asked of either, as other code made them.",
            fr => $" {fr.Whole(findings)} ne peuvent être demandés ni à l’une ni à l’autre, établies par un autre code.",
            nl => $" {nl.Whole(findings)} kunnen aan geen van beide worden gevraagd, omdat andere code ze maakte.",
            de => $" {de.Whole(findings)} lassen sich keiner von beiden stellen, da anderer Code sie erstellt hat.");
}
