using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>What pages say of the register as a whole: that there is none, and what it takes to have one.</summary>
public static class RegisterWords
{
    public static readonly Localized NotKnown = new(
        "Not known: this release holds no register of consultations",
        "Inconnu : cette version publiée ne contient aucun registre des concertations",
        "Niet bekend: deze uitgave bevat geen register van het overleg",
        "Nicht bekannt: Diese Ausgabe enthält kein Register der Abstimmungen");

    public static readonly Localized WhatItTakes = new(
        "Public sources do not tell it. It takes the ministry’s own file, which “analytics import” makes into a source package and the next refresh publishes",
        "Les sources publiques ne le disent pas. Il faut le fichier du ministère, dont « analytics import » fait un paquet de sources et que l’actualisation suivante publie",
        "Openbare bronnen zeggen het niet. Daarvoor is het bestand van het ministerie nodig, waarvan “analytics import” een bronpakket maakt en dat de volgende verversing publiceert",
        "Öffentliche Quellen sagen es nicht. Dazu braucht es die Datei des Ministeriums, aus der „analytics import“ ein Quellpaket macht und die die nächste Aktualisierung veröffentlicht");
}
