using System.Text.Json;

namespace Analytics.Data.Keeping;

/// <summary>What stands at the head of a release's report: enough to list it, without reading the rejects and checks that follow.</summary>
public sealed record ReleaseHead(string ReleaseId, DateOnly ClosedOn, DateTimeOffset BuiltAt, string CodeVersion, string ModelHash)
{
    private const string IdName = "release_id";
    private const string ClosedOnName = "closed_on";
    private const string BuiltAtName = "built_at";
    private const string CodeVersionName = "code_version";
    private const string ModelHashName = "model_hash";

    /// <summary>These stand within the first few hundred bytes, as a report is written in the order of its parts.</summary>
    private const int HeadBytes = 4096;

    public static ReleaseHead Of(RunReport report) => new(report.ReleaseId, report.ClosedOn, report.BuiltAt, report.CodeVersion, report.ModelHash);

    /// <summary>The head of a report, or null where it cannot be read.</summary>
    public static ReleaseHead? TryRead(string path)
    {
        try
        {
            var head = new byte[HeadBytes];
            using var file = ReleaseHold.OpenToRead(path);
            return Read(head.AsSpan(0, file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ReleaseHead? Read(ReadOnlySpan<byte> head)
    {
        Utf8JsonReader reader = new(head, isFinalBlock: false, state: default);
        (string? id, DateOnly? closedOn, DateTimeOffset? builtAt, string? codeVersion, string? modelHash) = (null, null, null, null, null);
        while (modelHash is null && reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            var name = reader.GetString();
            if (!reader.Read())
                return null;
            switch (name)
            {
                case IdName: id = reader.GetString(); break;
                case ClosedOnName: closedOn = DateOnly.ParseExact(reader.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture); break;
                case BuiltAtName: builtAt = reader.GetDateTimeOffset(); break;
                case CodeVersionName: codeVersion = reader.GetString(); break;
                case ModelHashName: modelHash = reader.GetString(); break;
                default: break;
            }
        }

        return id is null || closedOn is null || builtAt is null || codeVersion is null || modelHash is null
            ? null
            : new(id, closedOn.Value, builtAt.Value, codeVersion, modelHash);
    }
}
