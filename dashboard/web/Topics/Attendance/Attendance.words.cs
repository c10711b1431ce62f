using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>Words that the exhibits on attendance share.</summary>
internal static class AttendanceWords
{
    public static readonly Localized Topic = CodeWords.Resource("attendance");

    public static readonly Localized Question = new(
        "Who takes part in the consultation, and who is missing?",
        "Qui participe à la concertation, et qui manque ?",
        "Wie neemt deel aan het overleg, en wie ontbreekt?",
        "Wer nimmt an der Konzertierung teil, und wer fehlt?");

    public static readonly Localized Entity = CodeWords.Column("attendance", "entity_id");

    public static readonly Localized Share = new("Share represented", "Part représentée", "Aandeel vertegenwoordigd", "Vertretener Anteil");

    public static readonly Localized Invited = new("Invitations", "Invitations", "Uitnodigingen", "Einladungen");

    public static readonly Localized Represented = new("Represented", "Représentées", "Vertegenwoordigd", "Vertreten");

    public static readonly Localized NobodyInvited = new(
        "The register holds no invitation that answers this choice",
        "Le registre ne contient aucune invitation répondant à ce choix",
        "Het register bevat geen uitnodiging die aan deze keuze beantwoordt",
        "Das Register enthält keine Einladung, die dieser Auswahl entspricht");

    /// <summary>Shares are of invitations: being there is neither being heard nor agreeing.</summary>
    public static readonly Localized NotInfluence = new(
        "A share of invitations says who was there, not who was heard or agreed: who is absent may have written beforehand or have no stake in the dossier. An invitation that the register does not deny counts as one; written and silence procedures invite nobody to a meeting and are not in these shares.",
        "Une part des invitations indique qui était présent, non qui a été entendu ou a marqué son accord : un absent a pu se prononcer par écrit au préalable ou ne pas être concerné par le dossier. Est réputée invitée toute entité que le registre ne signale pas comme non invitée ; les procédures écrites et de silence n’invitent personne à une réunion et n’entrent pas dans ces parts.",
        "Een aandeel van de uitnodigingen zegt wie aanwezig was, niet wie gehoord werd of akkoord ging: wie afwezig is, kan vooraf schriftelijk hebben gereageerd of geen belang bij het dossier hebben. Een entiteit geldt als uitgenodigd tenzij het register het tegendeel vermeldt; schriftelijke procedures en stilteprocedures nodigen niemand op een vergadering uit en zitten niet in deze aandelen.",
        "Ein Anteil der Einladungen sagt, wer da war, nicht wer gehört wurde oder zustimmte: Wer fehlt, kann sich vorab schriftlich geäußert haben oder vom Dossier nicht betroffen sein. Als eingeladen gilt, wen das Register nicht als nicht eingeladen ausweist; schriftliche Verfahren und Verschweigungsverfahren laden niemanden zu einer Sitzung ein und sind in diesen Anteilen nicht enthalten.");

    public static Localized Name(RepresentationAttendance kind) => kind.Code switch
    {
        "cabinet" => new("Cabinets", "Cabinets", "Kabinetten", "Kabinette"),
        "administration" => new("Administrations", "Administrations", "Administraties", "Verwaltungen"),
        _ => new("Organisations", "Organisations", "Organisaties", "Organisationen"),
    };
}
