using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The story of one treaty: signed, assented to, bound, in force, each as far as the record knows, and what it does not know.</summary>
internal static class TreatyStoryWords
{
    private static readonly Localized NotSigned = new(
        "The record knows no signature for Belgium.", "Le corpus ne connaît aucune signature pour la Belgique.",
        "Het bronnenbestand kent geen ondertekening voor België.", "Die Quellensammlung kennt keine Unterzeichnung für Belgien.");

    private static readonly Localized NoAssent = new(
        "No assent of a parliament is dated.", "Aucun assentiment d’un parlement n’est daté.",
        "Geen instemming van een parlement is gedateerd.", "Keine Zustimmung eines Parlaments ist datiert.");

    private static readonly Localized NoEnd = new(
        "The record knows neither a Belgian deposit nor an entry into force, nor a source that says that the treaty waits.",
        "Le corpus ne connaît ni dépôt belge ni entrée en vigueur, ni source indiquant que le traité est en attente.",
        "Het bronnenbestand kent geen Belgische neerlegging of inwerkingtreding, noch een bron die zegt dat het verdrag wacht.",
        "Die Quellensammlung kennt weder eine belgische Hinterlegung noch ein Inkrafttreten, noch eine Quelle, nach der der Vertrag wartet.");

    public static Localized Of(Treaty treaty) => Localized.From(language => string.Join(" ", new[] { Signed(treaty, language), Assents(treaty, language), End(treaty, language) }));

    private static string Signed(Treaty treaty, Language language) => treaty.Facts.SignedOn is { } signed
        ? Localized.Say(
            en => $"Signed for Belgium {On(signed, en)}.",
            fr => $"Signé pour la Belgique {On(signed, fr)}.",
            nl => $"Voor België ondertekend {On(signed, nl)}.",
            de => $"Für Belgien unterzeichnet {On(signed, de)}.").In(language)
        : NotSigned.In(language);

    private static string Assents(Treaty treaty, Language language)
    {
        var count = treaty.Assented.Count;
        if (count == 0)
            return NoAssent.In(language);
        return Localized.Say(
            en => $"The assent of {en.Whole(count)} {en.Plural(count, "parliament", "parliaments")} is dated{Ends(treaty, en)}.",
            fr => $"L’assentiment de {fr.Whole(count)} {fr.Plural(count, "parlement", "parlements")} est daté{Ends(treaty, fr)}.",
            nl => $"De instemming van {nl.Whole(count)} {nl.Plural(count, "parlement", "parlementen")} is gedateerd{Ends(treaty, nl)}.",
            de => $"Die Zustimmung von {de.Whole(count)} {de.Plural(count, "Parlament", "Parlamenten")} ist datiert{Ends(treaty, de)}.").In(language);
    }

    private static string End(Treaty treaty, Language language) => treaty.Facts switch
    {
        { DepositedOn: { } deposited, InForceOn: { } inForce } => Localized.Say(
            en => $"Belgium was bound by its deposit {On(deposited, en)}; the treaty entered into force {On(inForce, en)}.",
            fr => $"La Belgique s’est liée par son dépôt {On(deposited, fr)} ; le traité est entré en vigueur {On(inForce, fr)}.",
            nl => $"België heeft zich gebonden door zijn neerlegging {On(deposited, nl)}; het verdrag trad in werking {On(inForce, nl)}.",
            de => $"Belgien hat sich durch seine Hinterlegung {On(deposited, de)} gebunden; der Vertrag trat {On(inForce, de)} in Kraft.").In(language),
        { DepositedOn: { } deposited } => Localized.Say(
            en => $"Belgium was bound by its deposit {On(deposited, en)}; no entry into force is dated.",
            fr => $"La Belgique s’est liée par son dépôt {On(deposited, fr)} ; aucune entrée en vigueur n’est datée.",
            nl => $"België heeft zich gebonden door zijn neerlegging {On(deposited, nl)}; geen inwerkingtreding is gedateerd.",
            de => $"Belgien hat sich durch seine Hinterlegung {On(deposited, de)} gebunden; kein Inkrafttreten ist datiert.").In(language),
        { LookedOn: { } looked, SignedOn: not null, InForceOn: { } inForce } when IsBefore(inForce, looked) => Localized.Say(
            en => $"It entered into force {On(inForce, en)} among others; when a source last looked, on {en.Date(looked)}, Belgium had not ratified it.",
            fr => $"Il est entré en vigueur entre d’autres parties {On(inForce, fr)} ; au {fr.Date(looked)}, date de la dernière source, la Belgique ne l’avait pas ratifié.",
            nl => $"Het trad {On(inForce, nl)} in werking tussen andere partijen; op {nl.Date(looked)}, de datum van de recentste bron, had België het niet bekrachtigd.",
            de => $"Er trat {On(inForce, de)} zwischen anderen Parteien in Kraft; am {de.Date(looked)}, dem Stand der jüngsten Quelle, hatte Belgien ihn nicht ratifiziert.").In(language),
        { InForceOn: { } inForce } => Localized.Say(
            en => $"It entered into force {On(inForce, en)}; the day of the Belgian deposit is not known.",
            fr => $"Il est entré en vigueur {On(inForce, fr)} ; le jour du dépôt belge n’est pas connu.",
            nl => $"Het trad in werking {On(inForce, nl)}; de dag van de Belgische neerlegging is niet bekend.",
            de => $"Er trat {On(inForce, de)} in Kraft; der Tag der belgischen Hinterlegung ist nicht bekannt.").In(language),
        { LookedOn: { } looked, SignedOn: not null } => Localized.Say(
            en => $"When a source last looked, on {en.Date(looked)}, Belgium had not ratified it.",
            fr => $"Au {fr.Date(looked)}, date de la dernière source, la Belgique ne l’avait pas ratifié.",
            nl => $"Op {nl.Date(looked)}, de datum van de recentste bron, had België het niet bekrachtigd.",
            de => $"Am {de.Date(looked)}, dem Stand der jüngsten Quelle, hatte Belgien ihn nicht ratifiziert.").In(language),
        _ => NoEnd.In(language),
    };

    /// <summary>Whether a partial date lies before a day: 2011 before 3 March 2012, and not before 3 March 2011.</summary>
    private static bool IsBefore(string partial, DateOnly day) =>
        string.CompareOrdinal(partial, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)[..partial.Length]) < 0;

    /// <summary>On a day, in a month or in a year, as far as it is known.</summary>
    private static string On(string partial, Language language)
    {
        var date = Writing.PartialDate(partial, language);
        return partial.Length switch
        {
            10 => Localized.Say(_ => $"on {date}", _ => $"le {date}", _ => $"op {date}", _ => $"am {date}").In(language),
            7 => Localized.Say(_ => $"in {date}", _ => $"en {date}", _ => $"in {date}", _ => $"im {date}").In(language),
            _ => Localized.Say(_ => $"in {date}", _ => $"en {date}", _ => $"in {date}", _ => $"im Jahr {date}").In(language),
        };
    }

    /// <summary>When the first and the last were given, as far as partial dates let it be known.</summary>
    private static string Ends(Treaty treaty, Language language)
    {
        var (first, last) = (treaty.Ends.First?.HappenedOn, treaty.Ends.Last?.HappenedOn);
        if (first is not null && first == last)
            return $", {On(first, language)}";
        string[] ends =
        [
            .. first is null ? Array.Empty<string>() : [Localized.Say(en => $"the first {On(first, en)}", fr => $"le premier {On(first, fr)}", nl => $"de eerste {On(first, nl)}", de => $"die erste {On(first, de)}").In(language)],
            .. last is null ? Array.Empty<string>() : [Localized.Say(en => $"the last {On(last, en)}", fr => $"le dernier {On(last, fr)}", nl => $"de laatste {On(last, nl)}", de => $"die letzte {On(last, de)}").In(language)],
        ];
        return string.Concat(ends.Select(end => $", {end}"));
    }
}
