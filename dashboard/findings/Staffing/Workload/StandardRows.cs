using Analytics.Findings.Asking;

namespace Analytics.Findings.Staffing.Workload;

/// <summary>The rows of the record that the model itself rests on, whatever work it is asked about.</summary>
internal static class StandardRows
{
    public static IEnumerable<ProvenanceCount> Of(StaffingBase staffing) =>
        staffing.Standards.All.Select(standard => new ProvenanceCount(standard.ConfidenceCode, 1))
            .Concat(staffing.Model.Time.Figures.Select(figure => new ProvenanceCount(figure.ConfidenceCode, 1)));
}
