using Analytics.Data.Languages;

namespace Analytics.Etl.Scheduling;

/// <summary>Why a run was skipped, and what it went on with.</summary>
internal static class ScheduleWords
{
    public static readonly Localized Busy = new(
        "Another refresh of this warehouse was running.", "Une autre actualisation de cet entrepôt était en cours.",
        "Er liep een andere bijwerking van dit datawarehouse.", "Eine andere Aktualisierung dieses Bestands lief.");

    public static readonly Localized Bug = new(
        "It broke off by a fault of the program or of the machine; the log has the details.", "Elle a été interrompue par une erreur du programme ou de la machine ; le journal donne les détails.",
        "Ze brak af door een fout van het programma of van de machine; het logboek geeft de details.", "Sie brach durch einen Fehler des Programms oder der Maschine ab; das Protokoll nennt die Einzelheiten.");

    public static Localized Moving(string file) => new(
        $"The file {file} is still being written.", $"Le fichier {file} est encore en cours d’écriture.",
        $"Het bestand {file} wordt nog geschreven.", $"Die Datei {file} wird noch geschrieben.");

    public static Localized Stale(string package, Localized fault) => new Localized(
        $"The package {package} is the one of an earlier run. ", $"Le paquet {package} est celui d’une actualisation antérieure. ",
        $"Het pakket {package} is dat van een eerdere bijwerking. ", $"Das Paket {package} ist das einer früheren Aktualisierung. ") + fault;
}
