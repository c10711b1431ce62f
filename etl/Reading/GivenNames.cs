namespace Analytics.Etl.Reading;

/// <summary>
/// Given names that are common in Belgium and among its neighbours, as <see cref="Header.Fold"/> writes them. They tell a
/// column of persons from one of places; those that are mostly something else, such as Florence, are left out.
/// </summary>
internal static class GivenNames
{
    private const string Common =
        """
        adam alain albert alex alexander alexandra alexandre alice aline amandine amelie an andre andrea andreas ann anna anne annelies
        anneleen annemie annick anouk antoine antoon arne arnaud arthur astrid aurelie axelle bart bastian bastien beatrice ben benedicte
        benjamin benoit bernadette bernard bert birgit bjorn bram brigitte bruno camille carine carl carla carlo carole caroline catherine
        cecile cedric celine chantal charlotte chloe chris christel christian christiane christine christoph christophe claire claude
        claudia claudine clement corinne cynthia damien daniel daniele danny david denis didier dieter dirk dominique dorien edith eddy
        eduard edouard elena eline elisabeth elise elke ellen els emilie emma emmanuel eric erik erwin esther etienne eva eveline evelyne
        fabien fabienne fabrice fatima felix filip francis franck francois francoise frank frans frederic frederik freddy gaelle gauthier
        geert geoffrey gerard gert gilles godelieve gregory greet griet guillaume gunther gustaaf guy hans hannah hannelore heidi helena
        helene helga hendrik henri herman hilde hugo ibrahim ilse ine inge ingrid isabelle ivan ivo jacqueline jacques jan jana jean
        jeanne jeannine jef jennifer jeroen jessica jo joachim joanna johan johanna johannes john jonas jonathan joost joris jos josef
        joseph josiane josephine juergen julia julie julien juliette jurgen justine kaat karel karen karim karin karl karolien kathleen
        kathy katja katleen katrien katrin kelly kevin klaas klaus koen kris kristel kristien kristof kurt lander lara laure laurence
        laurent leen lena leo leon lien lies liesbeth lieve lina linda lisa lode lore lotte louise luc lucas lucie ludo ludovic luk lukas
        lut lydia maarten magali mahmoud manfred manon marc marcel margot marguerite maria mariam marianne marie marijke marina mark marleen
        martin martina martine mathias mathieu mathilde matthias matthieu maud maurice max maxime melanie mia michael michel michele
        michiel mieke miet mireille mohamed mohammed monika monique muriel mustapha myriam nadia nadine nancy natacha nathalie nele
        nicolas nicole niels nils noel olivia olivier oscar pascal pascale patricia patrick paul paula pauline peter petra philip philippe
        pierre piet pieter rachid raf raphael raymond regine reinhard renaat rene renaud rik rita robert robin roger roel roland ronny
        rudi rudy ruth sabine sabrina said samira samuel sander sandra sandrine sara sarah sebastian sebastien serge severine siegfried
        sigrid silke simon simone sofie solange sonia sophie stefaan stefan stefanie steffen stephan stephane stephanie steven stijn
        susanne sven sylvain sylvia sylvie tamara tanja tania tatiana theo thibault thierry thijs thomas tim tine tobias tom tony
        ulrich ulrike ursula uwe valentine valerie vanessa veerle vera veronique vincent virginie walter werner wilfried willem willy
        wim wolfgang wouter xavier yannick yasmina youssef yves yvette yvonne
        """;

    private static readonly HashSet<string> _common =
        [.. Common.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a word is one of them, or two of them joined as in Jean-Marie.</summary>
    public static bool Contains(string word) => word.Split('-').All(part => _common.Contains(Header.Fold(part)));
}
