namespace Analytics.Dashboard.Exhibits.Faces;

/// <summary>One form in which an exhibit can be taken away, at the exhibit's address with another ending.</summary>
/// <param name="Name">What its link says, the same in all four languages.</param>
public sealed record Face(string Ending, string MediaType, string Name, Func<ExhibitInContext, byte[]> Write)
{
    /// <summary>A picture needs a figure; everything else can be made of the table alone.</summary>
    public bool NeedsFigure { get; init; }

    /// <summary>It is no form of the exhibit but of how to cite it, and is offered with the citation.</summary>
    public bool IsCitation { get; init; }
}
