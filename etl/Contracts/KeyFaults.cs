using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Etl.Contracts;

/// <summary>What can be wrong with a key, within a table or between two; a sentence goes on from the name of the columns.</summary>
internal static class KeyFaults
{
    /// <summary>The words in brackets are replaced by the place of the row that had the key first.</summary>
    public static Localized Repeats => new(
        "repeats record [record] of [file] in package [package]",
        "répète l’enregistrement [record] de [file] dans le paquet [package]",
        "herhaalt record [record] van [file] in pakket [package]",
        "wiederholt Datensatz [record] von [file] im Paket [package]");

    public static Localized NotAmong(Contract parent) => new(
        $"is not among the rows of {parent.Name}",
        $"ne figure pas parmi les lignes de {parent.Name}",
        $"komt niet voor in de rijen van {parent.Name}",
        $"kommt unter den Zeilen von {parent.Name} nicht vor");

    public static Localized RejectedIn(Contract parent) => new(
        $"refers to a row of {parent.Name} that was itself rejected",
        $"renvoie à une ligne de {parent.Name} elle-même refusée",
        $"verwijst naar een rij van {parent.Name} die zelf is geweigerd",
        $"verweist auf eine Zeile von {parent.Name}, die selbst abgelehnt wurde");
}
