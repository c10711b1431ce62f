using System.Text;
using Analytics.Etl.Importing;

namespace Analytics.Tests.Etl.Importing;

/// <summary>A column whose name says nothing is known by what is in it, if that can be one thing alone; what is not used is named with what is in it.</summary>
public sealed class ColumnValuesTests : IDisposable
{
    private readonly AnOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Formats_and_triggers_are_recognised_by_their_words_and_said()
    {
        var report = Import("N°;Date;Objet;Type;Prévu / imprévu\n1;12/03/2024;Climat;visio;prévu\n2;19/03/2024;Santé;procédure écrite;imprévu\n3;26/03/2024;Eau;présentiel;prévu\n");

        Assert.Equal(["video", "written", "in_person"], Codes("format_code"));
        Assert.Equal(["anticipatory", "impromptu", "anticipatory"], Codes("trigger_code"));
        Assert.Contains(report.Tables.Single().Notes, note => note.StartsWith("Type is read as format_code by what is in it", StringComparison.Ordinal));
        Assert.DoesNotContain("NOT USED", ImportText.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_could_be_two_things_is_neither_and_is_shown()
    {
        // “gepland” may be a trigger or a status.
        var report = Import("Nr;Datum;Onderwerp;Soort\n1;12/03/2024;Klimaat;gepland\n2;19/03/2024;Gezondheid;gepland\n3;26/03/2024;Water;gepland\n");

        Assert.Contains("NOT USED: D (Soort: “gepland”)", ImportText.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_columns_of_one_list_are_neither()
    {
        var report = Import("Nr;Datum;Onderwerp;A;B\n1;12/03/2024;Klimaat;video;fysiek\n2;19/03/2024;Gezondheid;fysiek;video\n3;26/03/2024;Water;video;video\n");

        Assert.Contains("D (A: “video”, “fysiek”), E (B: “fysiek”, “video”)", ImportText.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_is_left_out_when_somebody_says_so()
    {
        _office.Import("registre.csv", Encoding.UTF8.GetBytes("N°;Date;Objet;Type\n1;12/03/2024;Climat;visio\n2;19/03/2024;Santé;visio\n3;26/03/2024;Eau;visio\n"), resource: null, map: ["Type=none"]);

        Assert.DoesNotContain("format_code", File.ReadLines(Path.Combine(_office.Package, "consultations.csv")).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_that_nobody_uses_are_counted_and_never_repeated()
    {
        var report = Import("N°;Date;Objet;Compte\n1;12/03/2024;Climat;Réunion préparée avec les collègues du cabinet\n2;19/03/2024;Santé;Point reporté à la demande de la Région\n");

        Assert.Contains("D (Compte: 2 different texts)", ImportText.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_crisis_that_nobody_knows_is_told_once_with_those_that_are_and_how_to_add_one()
    {
        var report = Import("N°;Date;Objet;Crise\n1;12/03/2024;Climat;Volcan\n2;19/03/2024;Santé;Volcan\n3;26/03/2024;Eau;COVID\n");

        var told = Assert.Single(report.Tables.Single().Notes, note => note.Contains("“Volcan”", StringComparison.Ordinal));
        Assert.StartsWith("not among the crises that are known: “Volcan”; known are ", told, StringComparison.Ordinal);
        Assert.EndsWith("a table imported --as crises adds one", told, StringComparison.Ordinal);
    }

    private ImportReport Import(string csv) => _office.Import("registre.csv", Encoding.UTF8.GetBytes(csv), resource: null);

    private IEnumerable<string?> Codes(string column)
    {
        _office.Refresh();
        return _office.Ask($"select {column} as code from typed.consultations where package_name = 'ministry' order by consultation_id").Select(row => row.Text("code"));
    }
}
