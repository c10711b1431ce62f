using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Html;

/// <summary>Why a request has no answer, in a sentence: a page for people, problem details (RFC 9457) for programs.</summary>
/// <param name="Parameter">Name of the parameter that was refused.</param>
public sealed record Problem(int Status, Localized Title, Localized Detail, string? Parameter = null)
{
    public static readonly Problem NotFound = new(StatusCodes.Status404NotFound, ProblemWords.NotFound, ProblemWords.NothingHere);

    public static readonly Problem WrongMethod = new(StatusCodes.Status405MethodNotAllowed, ProblemWords.OnlyRead, ProblemWords.UseGet);

    public static readonly Problem NoRelease = new(StatusCodes.Status503ServiceUnavailable, ProblemWords.NothingPublished, ProblemWords.HowToPublish);

    public static readonly Problem Bug = new(StatusCodes.Status500InternalServerError, ProblemWords.WentWrong, ProblemWords.OurFault);

    /// <summary>An address may outlive the release that it names; which one is current is part of the answer.</summary>
    public static Problem NotKept(string release, string current) => new(StatusCodes.Status410Gone, ProblemWords.ReleaseGone, ProblemWords.NotKept(release, current), "release");

    /// <summary>A release that was made under another model than the questions of today.</summary>
    public static Problem OtherModel(string release, string current) =>
        new(StatusCodes.Status410Gone, ProblemWords.ReleaseGone, ProblemWords.OtherModel(release, current), "release");

    public static Problem BadParameter(BadParameter bad) => BadParameter(bad.Name, FilterWords.Refused(bad));

    /// <param name="reason">Completes the sentence that starts with the parameter's name.</param>
    public static Problem BadParameter(string name, Localized reason) => new(StatusCodes.Status400BadRequest, ProblemWords.NotAskedSo, reason.Map(sentence => $"{name} {sentence}."), name);
}
