using Analytics.Data;
using Analytics.Etl.Commands;

namespace Analytics.Tests.Torture;

/// <summary>What a bad disk, or somebody who tidies up, does to releases, pointer and reports.</summary>
internal static class DamageTrials
{
    private static readonly (string Name, Action<string> Do)[] _kinds =
    [
        ("cut short", path => Change(path, file => file.SetLength(file.Length / 2))),
        ("emptied", path => Change(path, file => file.SetLength(0))),
        ("deleted", File.Delete),
        ("flipped", path => Change(path, file => Flip(file, file.Length / 2))),
        ("flipped at its head", path => Change(path, file => Flip(file, 0))),
        ("longer", path => File.AppendAllText(path, "more")),
        ("something else", path => File.WriteAllText(path, "something else")),
    ];

    /// <summary>Each kind of damage to each file of a warehouse, then a refresh of the same and one of other inputs.</summary>
    public static Tally All(int most)
    {
        List<string> faults = [];
        var tried = 0;
        foreach (var (name, pathOf) in Files)
        {
            foreach (var (kind, damage) in _kinds)
            {
                if (tried >= most)
                    break;
                using Ground ground = new();
                ground.Refresh();
                ground.Put(1);
                ground.Refresh();
                damage(pathOf(ground));
                tried++;
                var after = $"{name} {kind}";
                var (code, said) = ground.RefreshCommand();
                if (code is not (ExitCodes.Done or ExitCodes.Refused))
                    faults.Add($"{after}: it ended with {code}: {said}");
                faults.AddRange(ground.Faults(after));
                RefreshTrials.Settle(ground, faults);
            }
        }

        return new("damage to release, pointer and report", tried, faults);
    }

    private static (string Name, Func<Ground, string> Path)[] Files =>
    [
        ("the file of the release", ground => Path.Combine(ground.Warehouse.Release(ground.Warehouse.CurrentId()!), Analytics.Data.Warehouse.FileName)),
        ("the pointer", ground => ground.Warehouse.CurrentFile),
        ("the report of the release", ground => ground.Warehouse.ReportOf(ground.Warehouse.CurrentId()!)),
        ("the report of a refusal", WithFailure),
    ];

    private static string WithFailure(Ground ground)
    {
        File.WriteAllText(ground.Register, "consultation_id\n");
        ground.Refresh();
        ground.Put(1);
        return ground.Warehouse.LastFailure;
    }

    private static void Flip(FileStream file, long place)
    {
        file.Position = place;
        var was = file.ReadByte();
        file.Position = place;
        file.WriteByte((byte)~was);
    }

    private static void Change(string path, Action<FileStream> change)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        change(file);
    }
}
