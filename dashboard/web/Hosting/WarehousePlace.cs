namespace Analytics.Dashboard.Hosting;

/// <summary>Where the releases are: where the setting says, or data/warehouse of the repository in which the program was started.</summary>
public static class WarehousePlace
{
    public const string Setting = "ANALYTICS_WAREHOUSE";

    public static string Find(IConfiguration configuration) =>
        configuration[Setting] is { Length: > 0 } told ? told : Path.Combine(WorkingCopy.Above(Environment.CurrentDirectory) ?? Environment.CurrentDirectory, "data", "warehouse");
}
