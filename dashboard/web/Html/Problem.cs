using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Html;

/// <summary>Why a request has no answer, in a sentence: a page for people, problem details (RFC 9457) for programs.</summary>
/// <param name="Parameter">Name of the parameter that was refused.</param>
/// <param name="Instead">The whole address that is to be cited instead; null where there is none.</param>
public sealed record Problem(int Status, Localized Title, Localized Detail, string? Parameter = null, string? Instead = null)
{
    public static readonly Problem NotFound = new(StatusCodes.Status404NotFound, ProblemWords.NotFound, ProblemWords.NothingHere);

    public static readonly Problem WrongMethod = new(StatusCodes.Status405MethodNotAllowed, ProblemWords.OnlyRead, ProblemWords.UseGet);

    public static readonly Problem NoRelease = new(StatusCodes.Status503ServiceUnavailable, ProblemWords.NothingPublished, ProblemWords.HowToPublish);

    public static readonly Problem Bug = new(StatusCodes.Status500InternalServerError, ProblemWords.WentWrong, ProblemWords.OurFault);

    /// <summary>An address may outlive the release that it names; which one is current, and where that shows the same page, is part of the answer.</summary>
    public static Problem NotKept(string release, string current, string instead) =>
        new(StatusCodes.Status410Gone, ProblemWords.ReleaseGone, ProblemWords.NotKept(release, current), ReleaseAddress.Parameter, instead);

    /// <summary>A release that was made under another model than the questions of today.</summary>
    public static Problem OtherModel(string release, string current, string instead) =>
        new(StatusCodes.Status410Gone, ProblemWords.ReleaseGone, ProblemWords.OtherModel(release, current), ReleaseAddress.Parameter, instead);

    /// <summary>Who gives a parameter that nothing knows is told of the release, too, which every page knows.</summary>
    public static Problem BadParameter(BadParameter bad) => BadParameter(
        bad.Name, FilterWords.Refused(bad.Fault is ParameterFault.Unknown unknown ? bad with { Fault = new ParameterFault.Unknown([.. unknown.Known, ReleaseAddress.Parameter]) } : bad));

    /// <param name="reason">Completes the sentence that starts with the parameter's name.</param>
    public static Problem BadParameter(string name, Localized reason) => new(StatusCodes.Status400BadRequest, ProblemWords.NotAskedSo, reason.Map(sentence => $"{name} {sentence}."), name);
}
