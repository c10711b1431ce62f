using Analytics.Data.Languages;
using Analytics.Findings.Claims;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>Each claim of the brief in our own words, and how and why it is tested so, or what testing it would take.</summary>
internal static class BriefClaimWords
{
    private static readonly Dictionary<string, (Localized Claim, Localized Measure, Localized Test)> _words = new()
    {
        ["meetings-fewer"] = (
            new(
                "Meetings became fewer from 2004 to 2023.",
                "Les réunions sont devenues moins nombreuses de 2004 à 2023.",
                "De vergaderingen werden minder talrijk van 2004 tot 2023.",
                "Die Sitzungen wurden von 2004 bis 2023 weniger."),
            new("Meetings, even change a year", "Réunions, évolution régulière par an", "Vergaderingen, gelijkmatige verandering per jaar", "Sitzungen, gleichmäßige Veränderung je Jahr"),
            new(
                "An even yearly change of the meetings, which were recorded throughout, with the ranks of the years beside it.",
                "Une évolution annuelle régulière des réunions, enregistrées tout au long, avec les rangs des années.",
                "Een gelijkmatige jaarlijkse verandering van de vergaderingen, die de hele tijd werden geregistreerd, met de rangen van de jaren ernaast.",
                "Eine gleichmäßige jährliche Veränderung der Sitzungen, die durchgehend erfasst wurden, mit den Rängen der Jahre daneben.")),
        ["impromptu-more"] = (
            new(
                "A larger share of the meetings is impromptu since 2020.",
                "Une plus grande part des réunions est imprévue depuis 2020.",
                "Een groter aandeel van de vergaderingen is onvoorzien sinds 2020.",
                "Ein größerer Anteil der Sitzungen ist seit 2020 unvorhergesehen."),
            new("Impromptu share since 2020 over the share before", "Part imprévue depuis 2020, rapportée à celle d’avant", "Onvoorzien aandeel sinds 2020 gedeeld door dat ervoor", "Unvorhergesehener Anteil seit 2020 geteilt durch den davor"),
            new(
                "The impromptu share of each year since 2020 against the years before: a count alone would fall with all meetings.",
                "La part imprévue de chaque année depuis 2020 contre les années d’avant : un nombre seul baisserait avec l’ensemble des réunions.",
                "Het onvoorziene aandeel van elk jaar sinds 2020 tegenover de jaren ervoor: een aantal alleen zou met alle vergaderingen dalen.",
                "Der unvorhergesehene Anteil jedes Jahres seit 2020 gegen die Jahre davor: Eine Zahl allein würde mit allen Sitzungen fallen.")),
        ["meetings-to-consensus-halved"] = (
            new(
                "Since the Global Compact half as many meetings suffice for a dossier.",
                "Depuis le Pacte mondial, moitié moins de réunions suffisent pour un dossier.",
                "Sinds het migratiepact volstaan half zoveel vergaderingen voor een dossier.",
                "Seit dem Migrationspakt genügen halb so viele Sitzungen für ein Dossier."),
            new("Meetings per dossier since 2019 over before", "Réunions par dossier depuis 2019, rapportées à avant", "Vergaderingen per dossier sinds 2019 gedeeld door ervoor", "Sitzungen je Dossier seit 2019 geteilt durch davor"),
            new(
                "Meetings per dossier by year of opening, since 2019 against before, among years whose dossiers are finished. Meetings alone, as procedures were recorded only from 2020.",
                "Réunions par dossier selon l’année d’ouverture, depuis 2019 contre avant, parmi les années dont les dossiers sont clos. Réunions seules, car les procédures ne sont enregistrées que depuis 2020.",
                "Vergaderingen per dossier naar jaar van opening, sinds 2019 tegenover ervoor, in jaren waarvan de dossiers zijn afgerond. Alleen vergaderingen, omdat procedures pas vanaf 2020 zijn geregistreerd.",
                "Sitzungen je Dossier nach Jahr der Eröffnung, seit 2019 gegen davor, in Jahren mit abgeschlossenen Dossiers. Nur Sitzungen, da Verfahren erst ab 2020 erfasst sind.")),
        ["cabinets-more-often"] = (
            new(
                "Cabinets are represented more often since December 2018.",
                "Les cabinets sont plus souvent représentés depuis décembre 2018.",
                "Kabinetten zijn vaker vertegenwoordigd sinds december 2018.",
                "Kabinette sind seit Dezember 2018 häufiger vertreten."),
            new("Cabinets’ yearly share since 2019 less before", "Part annuelle des cabinets depuis 2019 moins avant", "Jaarlijks aandeel van de kabinetten sinds 2019 min ervoor", "Jährlicher Anteil der Kabinette seit 2019 minus davor"),
            new(
                "The cabinets’ share of invitations in each year since 2019 against the years before. Video came in 2020 and is easier to join, so the same in person alone stands on the attendance page.",
                "La part des invitations des cabinets de chaque année depuis 2019 contre les années d’avant. La vidéo, plus facile, est arrivée en 2020 : la même comparaison en présentiel seul figure à la page des présences.",
                "Het aandeel van de uitnodigingen van kabinetten in elk jaar sinds 2019 tegenover de jaren ervoor. Video kwam in 2020 en is makkelijker, dus dezelfde vergelijking alleen fysiek staat op de pagina over aanwezigheid.",
                "Der Anteil der Kabinette an ihren Einladungen in jedem Jahr seit 2019 gegen die Jahre davor. Video kam 2020 hinzu und ist leichter, daher steht derselbe Vergleich nur in Präsenz auf der Seite zur Teilnahme.")),
        ["stalemates-more-frequent"] = (
            new(
                "Stalemates are more frequent since December 2018.",
                "Les blocages sont plus fréquents depuis décembre 2018.",
                "Impasses komen vaker voor sinds december 2018.",
                "Blockaden sind seit Dezember 2018 häufiger."),
            new("Stalemate share since 2019 over before", "Part des blocages depuis 2019, rapportée à avant", "Aandeel impasses sinds 2019 gedeeld door ervoor", "Anteil der Blockaden seit 2019 geteilt durch davor"),
            new(
                "The stalemate share among consultations that ended, in each year since 2019 against the years before.",
                "La part des blocages parmi les concertations terminées, chaque année depuis 2019 contre les années d’avant.",
                "Het aandeel impasses onder het afgelopen overleg, in elk jaar sinds 2019 tegenover de jaren ervoor.",
                "Der Anteil der Blockaden unter den beendeten Konzertierungen, in jedem Jahr seit 2019 gegen die Jahre davor.")),
        ["video-raised-attendance"] = (
            new(
                "Video raised attendance.",
                "La vidéo a augmenté les présences.",
                "Video verhoogde de aanwezigheid.",
                "Video erhöhte die Teilnahme."),
            new("Share by video less share in person", "Part en vidéo moins part en présentiel", "Aandeel per video min aandeel fysiek", "Anteil per Video minus Anteil in Präsenz"),
            new(
                "Video against in person for the same entity in the same year, so that neither other years nor other guests make the difference.",
                "Vidéo contre présentiel pour la même entité dans la même année, de sorte que ni d’autres années ni d’autres invités ne font la différence.",
                "Video tegenover fysiek voor dezelfde entiteit in hetzelfde jaar, zodat andere jaren noch andere genodigden het verschil maken.",
                "Video gegen Präsenz für denselben Partner im selben Jahr, sodass weder andere Jahre noch andere Eingeladene den Unterschied machen.")),
        ["procedures-increase"] = (
            new(
                "Written and silence procedures increase since 2020.",
                "Les procédures écrites et de silence augmentent depuis 2020.",
                "Schriftelijke procedures en stilteprocedures nemen toe sinds 2020.",
                "Schriftliche Verfahren und Verschweigungsverfahren nehmen seit 2020 zu."),
            new("Procedures, even change a year since 2020", "Procédures, évolution régulière par an depuis 2020", "Procedures, gelijkmatige verandering per jaar sinds 2020", "Verfahren, gleichmäßige Veränderung je Jahr seit 2020"),
            new(
                "An even yearly change of the procedures among the years that record them: few years, which show large changes only.",
                "Une évolution annuelle régulière des procédures parmi les années qui les enregistrent : peu d’années, qui ne montrent que de grands changements.",
                "Een gelijkmatige jaarlijkse verandering van de procedures in de jaren die ze registreren: weinig jaren, die alleen grote veranderingen tonen.",
                "Eine gleichmäßige jährliche Veränderung der Verfahren in den Jahren, die sie erfassen: wenige Jahre, die nur große Veränderungen zeigen.")),
        ["three-agents-too-few"] = (
            new(
                "Three agents are too few for the work.",
                "Trois agents ne suffisent pas pour le travail.",
                "Drie personeelsleden zijn te weinig voor het werk.",
                "Drei Bedienstete sind zu wenige für die Arbeit."),
            new("Required less present", "Requis moins présents", "Nodig min aanwezig", "Erforderlich minus vorhanden"),
            new(
                "What the counted work needs less the staff in post, in full-time equivalents. It claims nothing as long as the minutes of the work are assumed and not measured.",
                "Ce que le travail compté exige moins l’effectif en poste, en équivalents temps plein. Rien n’est affirmé tant que les minutes du travail sont supposées et non mesurées.",
                "Wat het getelde werk vraagt min het personeel in dienst, in voltijdsequivalenten. Er wordt niets beweerd zolang de minuten van het werk aangenomen en niet gemeten zijn.",
                "Was die gezählte Arbeit erfordert minus das Personal im Dienst, in Vollzeitäquivalenten. Nichts wird behauptet, solange die Minuten der Arbeit angenommen und nicht gemessen sind.")),
        ["assent-slower-as-governments-diverge"] = (
            new(
                "Assent takes longer as governments diverge.",
                "L’assentiment prend plus de temps lorsque les gouvernements divergent.",
                "Instemming duurt langer naarmate regeringen verschillen.",
                "Die Zustimmung dauert länger, je mehr die Regierungen auseinandergehen."),
            new(
                "Assents a day without a shared party over other days", "Assentiments par jour sans parti commun, rapportés aux autres jours",
                "Instemmingen per dag zonder gemeenschappelijke partij gedeeld door andere dagen", "Zustimmungen je Tag ohne gemeinsame Partei geteilt durch andere Tage"),
            new(
                "How often parliaments assented while their government and the federal one had no party in common. It happened once, from 2014 on, which decides nothing: it would take the dated assents of all competent parliaments over several such spells.",
                "La fréquence des assentiments lorsque le gouvernement d’un parlement n’avait aucun parti commun avec le fédéral. Cela ne s’est produit qu’une fois, à partir de 2014, ce qui ne tranche rien : il faudrait les assentiments datés de tous les parlements compétents sur plusieurs périodes de ce genre.",
                "Hoe vaak parlementen instemden terwijl hun regering en de federale geen partij gemeen hadden. Dat gebeurde één keer, vanaf 2014, en beslist niets: daarvoor zijn de gedateerde instemmingen van alle bevoegde parlementen over meerdere zulke periodes nodig.",
                "Wie oft Parlamente zustimmten, während ihre Regierung und die föderale keine Partei gemeinsam hatten. Das geschah einmal, ab 2014, und entscheidet nichts: Nötig wären die datierten Zustimmungen aller zuständigen Parlamente über mehrere solche Zeiträume.")),
        ["belgium-late"] = (
            new(
                "Belgium ratifies later than others.",
                "La Belgique ratifie plus tard que d’autres.",
                "België bekrachtigt later dan andere landen.",
                "Belgien ratifiziert später als andere."),
            new("Belgium’s median wait less that of the others", "Attente médiane de la Belgique moins celle des autres", "Mediane Belgische wachttijd min die van de anderen", "Mediane belgische Wartezeit minus die der anderen"),
            new(
                "The difference of the median waits between signature and consent to be bound, with whole treaties drawn again and again.",
                "La différence des attentes médianes entre signature et consentement à être lié, les traités entiers étant tirés à nouveau.",
                "Het verschil van de mediane wachttijden tussen ondertekening en instemming om gebonden te zijn, waarbij hele verdragen telkens opnieuw worden getrokken.",
                "Der Unterschied der mittleren Wartezeiten zwischen Unterzeichnung und Zustimmung, gebunden zu sein, wobei ganze Verträge immer wieder gezogen werden.")),
    };

    public static Localized Of(BriefClaim claim) => Of(claim.Id);

    /// <summary>A report may name a claim that other code knew: it is then told by its id.</summary>
    public static Localized Of(string claim) => _words.TryGetValue(claim, out var words) ? words.Claim : Localized.Same(claim);

    /// <summary>The number that it is put to, as a title.</summary>
    public static Localized Measure(BriefClaim claim) => _words[claim.Id].Measure;

    public static Localized Test(BriefClaim claim) => _words[claim.Id].Test;
}
