Console.WriteLine("analytics");
