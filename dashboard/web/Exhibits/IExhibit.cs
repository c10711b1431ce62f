using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>How a finding is shown. What is asked, estimated and decided is its study's.</summary>
public interface IExhibit
{
    string Id { get; }

    /// <summary>The question it answers, which is also its name in lists.</summary>
    Localized Question { get; }

    Study Study { get; }

    Exhibit Show(Inquiry inquiry);
}
