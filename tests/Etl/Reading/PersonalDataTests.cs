using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using CsvHelper;

namespace Analytics.Tests.Etl.Reading;

/// <summary>Columns of persons are told from columns about entities, places and subjects.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Nom")]
    [InlineData("Prénom")]
    [InlineData("Nom et prénom du délégué")]
    [InlineData("Voornaam")]
    [InlineData("Nachname")]
    [InlineData("Participants")]
    [InlineData("Deelnemer(s)")]
    [InlineData("Teilnehmer")]
    [InlineData("Contactpersoon")]
    [InlineData("Personne de contact")]
    [InlineData("Ansprechpartner")]
    [InlineData("E-mail")]
    [InlineData("mail_address")]
    [InlineData("Courriel")]
    [InlineData("Tél.")]
    [InlineData("GSM")]
    [InlineData("An Peeters")]
    public void A_header_that_announces_persons_is_refused_whatever_stands_below(string written) =>
        Assert.Equal("personal_data", PersonalData.In(Unknown(written), ["x"])?.Rule);

    [Theory]
    [InlineData("Nom de l’entité", "Région wallonne")]
    [InlineData("Lieu", "Palais d’Egmont")]
    [InlineData("Plaats", "New York")]
    [InlineData("Participants", "23")]
    [InlineData("Aantal deelnemers", "17")]
    [InlineData("Personnel", "")]
    [InlineData("Personeelsleden (VTE)", "2,5")]
    [InlineData("Regering", "Michel II")]
    [InlineData("Address", "https://diplomatie.belgium.be/@coormulti")]
    public void A_header_about_something_else_is_not(string written, string cell) =>
        Assert.Null(PersonalData.In(Unknown(written), [cell]));

    [Fact]
    public void A_mark_among_numbers_makes_no_persons_of_them_and_initials_are_no_mark()
    {
        Assert.Null(PersonalData.In(Unknown("Participants"), ["12", "x", "n/a", "17"]));
        Assert.Equal("personal_data", PersonalData.In(Unknown("Participants"), ["12", "JP"])?.Rule);
    }

    [Theory]
    [InlineData("Dupont, Jean", "Mme A. Peeters", "Région wallonne")]
    [InlineData("Dhr. J. Janssens", "Mevr. Claes", "Vlaanderen")]
    [InlineData("DUPONT Jean", "VAN DEN BERGHE An", "de heer Maes")]
    [InlineData("Herr Schmitz", "Frau Dr. Keller", "K. Müller")]
    [InlineData("Jean Dupont; An Peeters", "Sophie Lambert (cabinet)", "Wallonie")]
    [InlineData("Jan Peeters, Marie Dubois", "Peeters J.", "")]
    public void Cells_that_name_persons_are_found_whatever_the_column_is_called(params string[] cells)
    {
        Assert.NotNull(PersonalData.In(Unknown("Rubrique 7"), cells));
        Assert.NotNull(PersonalData.In(Known("note"), cells));
    }

    [Fact]
    public void Given_names_that_nobody_listed_are_known_by_those_beside_them()
    {
        string[] cells = ["Oriane Lacroix", "Jan Peeters", "Ludivine Moreau", "Tibo Verlinden", "Sophie Lambert"];

        Assert.NotNull(PersonalData.In(Unknown("Rubrique 7"), cells));
        Assert.Null(PersonalData.In(Unknown("Rubrique 7"), ["Oriane Lacroix", "Human Rights Council", "Kyoto Protocol"]));
    }

    [Fact]
    public void One_mail_address_in_any_column_is_enough_and_is_never_repeated()
    {
        var fault = PersonalData.In(Known("note"), ["", "voir an.peeters@example.be", "reporté"]);

        Assert.Equal("note", fault?.Column);
        foreach (var sentence in Data(fault!.Sentence))
        {
            Assert.Contains("note", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("peeters", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_column_that_is_called_after_a_person_is_named_by_its_letters()
    {
        var fault = PersonalData.In(new("Mme A. Peeters", 27, null, "Mme A. Peeters"), ["oui", "non"]);

        Assert.Equal("AB", fault?.Column);
        Assert.DoesNotContain("Peeters", fault!.Sentence.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_itself_holds_no_person()
    {
        var sources = Path.Combine(Conventions.Repository.Root, "data", "sources");
        foreach (var file in Directory.EnumerateFiles(sources, "*.csv", SearchOption.AllDirectories))
        {
            using var text = File.OpenText(file);
            using var records = CsvReader.Create(text, new() { HasHeader = false });
            List<string[]> rows = [];
            while (records.Read())
                rows.Add([.. Enumerable.Range(0, records.FieldCount).Select(records.GetString)]);
            var header = Header.Read(rows[0], Contract.Named(Path.GetFileNameWithoutExtension(file)));

            PersonalData.Forbid(header, column => rows.Skip(1).Select(row => row[column.Position]));
        }
    }

    private static HeaderColumn Unknown(string written) => new(written, 4, null, written);

    private static HeaderColumn Known(string name) => new(name, 4, Contract.Named("consultations").Field(name), name);

    private static string[] Data(Analytics.Data.Languages.Localized text) => [text.En, text.Fr, text.Nl, text.De];
}
